/** The only shapes in which a report leaves the library, one for each kind of reader. */
@NullMarked
package id.lapor.disclosure;

import org.jspecify.annotations.NullMarked;
