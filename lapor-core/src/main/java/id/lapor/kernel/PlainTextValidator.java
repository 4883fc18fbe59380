package id.lapor.kernel;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Says of a text which rule of {@link PlainText} it breaks, as a code and its bound: {@code text.long:200}. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

    private int min;
    private int max;
    private boolean optional;

    @Override
    public void initialize(PlainText rule) {
        this.min = rule.min();
        this.max = rule.max();
        this.optional = rule.optional();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        String fault = faultOf(text);
        if (fault == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(fault).addConstraintViolation();
        return false;
    }

    private @Nullable String faultOf(@Nullable CharSequence text) {
        boolean isMissing = text == null || text.toString().isBlank();
        return isMissing && optional ? null : faultOf(text, min, max);
    }

    /**
     * Which rule of {@link PlainText} a text breaks that has to be there.
     *
     * @return {@code null} when it breaks none
     */
    public static @Nullable String faultOf(@Nullable CharSequence text, int min, int max) {
        if (text == null || text.toString().isBlank()) {
            return "text.blank";
        }
        if (text.length() > max) {
            return "text.long:" + max;
        }
        if (text.toString().strip().length() < min) {
            return "text.short:" + min;
        }
        return isWellFormed(text) ? null : "text.characters";
    }

    private static boolean isWellFormed(CharSequence text) {
        return text.codePoints().noneMatch(PlainTextValidator::isForbidden);
    }

    private static boolean isForbidden(int codePoint) {
        boolean lineOrTab = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return loneSurrogate || Character.isISOControl(codePoint) && !lineOrTab;
    }
}
