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
import java.util.stream.Stream;
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
        return check(command, List.of());
    }

    /**
     * The same.
     *
     * @param more what constraints cannot tell
     */
    <T> Decision<T> check(T command, List<Violation> more) {
        List<Violation> violations = Stream.concat(
                        validator.validate(command).stream().map(CommandChecks::violation), more.stream())
                .distinct()
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        return violations.isEmpty() ? Decision.moved(command) : Decision.refused(Refusal.invalid(violations));
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        return violation(broken.getPropertyPath().toString(), broken.getMessage());
    }

    /**
     * @param rule the code of the broken rule, with its bound behind a colon where it has one
     */
    static Violation violation(String field, String rule) {
        int colon = rule.indexOf(':');
        return new Violation(
                field, colon < 0 ? rule : rule.substring(0, colon), colon < 0 ? "" : rule.substring(colon + 1));
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
