/** The pages of officers: inbox, report, and what may be done with it. */
@NullMarked
package id.lapor.monggo.officer;

import org.jspecify.annotations.NullMarked;
