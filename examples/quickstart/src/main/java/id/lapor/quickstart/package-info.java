/** Complaint handling in a plain Java program. */
@NullMarked
package id.lapor.quickstart;

import org.jspecify.annotations.NullMarked;
