/** The report itself: what is kept of it, the commands it takes, and the guards that every move passes. */
@NullMarked
package id.lapor.report;

import org.jspecify.annotations.NullMarked;
