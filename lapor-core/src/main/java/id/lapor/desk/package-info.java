/** The use cases, grouped by who acts: the citizen, the officer, the clock. */
@NullMarked
package id.lapor.desk;

import org.jspecify.annotations.NullMarked;
