/** Who reports and how secret that is: the identity, its vault, and what opens a report without an account. */
@NullMarked
package id.lapor.reporter;

import org.jspecify.annotations.NullMarked;
