package id.lapor.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * One result.
 *
 * @param name what was measured, its unit or yardstick last, e.g. {@code core.transition.ns}
 * @param value in that unit
 */
public record Figure(String name, double value) {

    /** No measurement here is good for more. */
    private static final MathContext DIGITS = new MathContext(3);

    private static final int DECIMALS = 3;

    @Override
    public String toString() {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        if (rounded.scale() > DECIMALS) {
            rounded = rounded.setScale(DECIMALS, RoundingMode.HALF_EVEN);
        }
        return name + ": " + rounded.stripTrailingZeros().toPlainString();
    }
}
