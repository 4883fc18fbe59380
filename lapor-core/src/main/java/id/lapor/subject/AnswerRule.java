package id.lapor.subject;

import id.lapor.kernel.PlainTextValidator;
import id.lapor.kernel.PlausibleDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of an answer which rule of its {@link Attribute} it breaks, as a code and its bound: {@code text.long:1000}. */
public final class AnswerRule {

    /** The most UTF-16 characters of an answer that is typed. */
    public static final int LONGEST = 1_000;

    /** The most values that are chosen at once. */
    public static final int MOST_CHOSEN = 20;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}([.,][0-9]{1,6})?");

    private AnswerRule() {}

    /**
     * @param offered the attribute as it is offered now
     * @param values the answer; empty where there is none
     * @return {@code null} when the answer is as it should be
     */
    public static @Nullable String brokenBy(Attribute offered, List<String> values) {
        if (values.isEmpty()) {
            return offered.required() ? missing(offered) : null;
        }
        return offered.kind().isChosen() ? chosen(offered, values) : typed(offered, values);
    }

    private static String missing(Attribute offered) {
        return offered.kind().isChosen() ? "choice.missing" : "text.blank";
    }

    private static @Nullable String chosen(Attribute offered, List<String> values) {
        if (offered.kind() == Attribute.Kind.CHOICES && values.size() > MOST_CHOSEN) {
            return "list.long:" + MOST_CHOSEN;
        }
        boolean once = Set.copyOf(values).size() == values.size()
                && (values.size() == 1 || offered.kind() == Attribute.Kind.CHOICES);
        boolean known = values.stream().allMatch(value -> offered.choice(value).isPresent());
        return once && known ? null : "choice.missing";
    }

    private static @Nullable String typed(Attribute offered, List<String> values) {
        if (values.size() > 1) {
            return "detail.one";
        }
        String value = values.get(0);
        String fault = PlainTextValidator.faultOf(value, 1, LONGEST);
        if (fault != null) {
            return fault;
        }
        return switch (offered.kind()) {
            case NUMBER -> NUMBER.matcher(value.strip()).matches() ? null : "detail.number";
            case DATE -> date(value.strip());
            default -> null;
        };
    }

    private static @Nullable String date(String value) {
        try {
            return PlausibleDate.Check.isPlausible(LocalDate.parse(value)) ? null : "date.range";
        } catch (DateTimeException malformed) {
            return "detail.date";
        }
    }
}
