package id.lapor.kernel;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that a person wrote: not blank unless {@link #optional}, within {@link #max} characters, well-formed Unicode,
 * no control characters besides line breaks and tabs. A {@code null} is as good as blank.
 */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /** The most UTF-16 characters. */
    int max();

    /** The fewest UTF-16 characters, once leading and trailing space is taken away. */
    int min() default 1;

    /** Whether the text may be missing altogether. */
    boolean optional() default false;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
