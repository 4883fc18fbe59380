/** Monggo Lapor: the complaint desk of a regional government, made with lapor. */
@NullMarked
package id.lapor.monggo;

import org.jspecify.annotations.NullMarked;
