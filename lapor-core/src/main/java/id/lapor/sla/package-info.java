/** Deadlines: working days, the clocks of the public standard, and the red, yellow and green that follow from them. */
@NullMarked
package id.lapor.sla;

import org.jspecify.annotations.NullMarked;
