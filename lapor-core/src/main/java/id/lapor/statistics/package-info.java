/** Counts over all reports, each with its denominator. */
@NullMarked
package id.lapor.statistics;

import org.jspecify.annotations.NullMarked;
