package id.lapor.monggo.page;

import id.lapor.sla.SlaClock;
import id.lapor.sla.SlaPolicy;
import id.lapor.sla.TimeLimit;
import id.lapor.subject.Classification;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The five steps of every report, with the deadlines of the policy. */
@Component
public class Steps {

    private static final List<String> NAMES = List.of("write", "verify", "handle", "reply", "end");

    private final Phrases phrases;
    private final SlaPolicy policy = SlaPolicy.standard();

    Steps(Phrases phrases) {
        this.phrases = phrases;
    }

    /** All five with their deadlines, none of them reached. */
    public List<Step> explained(Locale locale) {
        return marked(0, locale);
    }

    /** All five, with the reader at one of them; counted from one. */
    public List<Step> marked(int now, Locale locale) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            String state = now == 0 ? "" : i + 1 < now ? "done" : i + 1 == now ? "now" : "todo";
            steps.add(new Step(
                    phrases.say(locale, "step." + name),
                    phrases.say(locale, "step." + name + ".when", days(name), unreachable()),
                    state));
        }
        return steps;
    }

    /** Where a report stands; nothing where it ended without having been through them. */
    List<Step> of(Status status, boolean delegated, Locale locale) {
        return switch (status) {
            case SUBMITTED, RETURNED -> marked(2, locale);
            case INCOMPLETE -> marked(delegated ? 3 : 2, locale);
            case DELEGATED, IN_PROGRESS, REPLIED -> marked(3, locale);
            case ANSWERED -> marked(4, locale);
            case CLOSED -> marked(NAMES.size() + 1, locale);
            case TRANSFERRED, ARCHIVED, WITHDRAWN -> List.of();
        };
    }

    private int days(String step) {
        return switch (step) {
            case "verify" -> limit(SlaClock.VERIFICATION);
            case "handle" -> limit(SlaClock.FIRST_REPLY);
            default -> limit(SlaClock.REPORTER_REPLY);
        };
    }

    /** Working days of silence for whoever cannot be notified. */
    private int unreachable() {
        return days(policy.limit(SlaClock.REPORTER_REPLY, Classification.COMPLAINT, false));
    }

    /** Working days that a clock has for a complaint. */
    public int limit(SlaClock clock) {
        return days(policy.limit(clock, Classification.COMPLAINT, true));
    }

    /** The standard counts these clocks in working days. */
    private static int days(TimeLimit limit) {
        return ((TimeLimit.WorkingDays) limit).days();
    }
}
