package id.lapor.desk;

import id.lapor.kernel.LaporException;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks the constraints that commands declare. The value that broke one is never repeated. */
final class CommandChecks {

    private final Validator validator;

    CommandChecks() {
        try {
            this.validator = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new Verbatim())
                    .traversableResolver(new Everything())
                    .buildValidatorFactory()
                    .getValidator();
        } catch (NoProviderFoundException missing) {
            throw new LaporException(
                    "lapor needs a Jakarta Validation provider to check what people type. Add a dependency on"
                            + " org.hibernate.validator:hibernate-validator",
                    missing);
        }
    }

    /** The command itself, or a refusal that names every field at fault. */
    <T> Decision<T> check(T command) {
        List<Violation> violations = validator.validate(command).stream()
                .map(CommandChecks::violation)
                .distinct()
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        return violations.isEmpty() ? Decision.moved(command) : Decision.refused(Refusal.invalid(violations));
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        String message = broken.getMessage();
        int colon = message.indexOf(':');
        return new Violation(
                broken.getPropertyPath().toString(),
                colon < 0 ? message : message.substring(0, colon),
                colon < 0 ? "" : message.substring(colon + 1));
    }

    /** Messages are codes here; no expression in them is ever evaluated. */
    private static final class Verbatim implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /** Commands are plain values. The provider's own resolver asks Jakarta Persistence and logs them with every word. */
    private static final class Everything implements TraversableResolver {
        @Override
        public boolean isReachable(
                @Nullable Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
            return true;
        }
    }
}
