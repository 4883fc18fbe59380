/** The pages of citizens, with and without an account. */
@NullMarked
package id.lapor.monggo.citizen;

import org.jspecify.annotations.NullMarked;
