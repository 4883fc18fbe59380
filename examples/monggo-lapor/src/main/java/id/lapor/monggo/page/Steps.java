package id.lapor.monggo.page;

import id.lapor.Lapor;
import id.lapor.sla.SlaClock;
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
    private final Lapor lapor;

    Steps(Phrases phrases, Lapor lapor) {
        this.phrases = phrases;
        this.lapor = lapor;
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
                    phrases.say(locale, "step." + name + ".when", limit(name, locale), unreachable(locale)),
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

    private String limit(String step, Locale locale) {
        return switch (step) {
            case "verify" -> limit(SlaClock.VERIFICATION, locale);
            case "handle" -> limit(SlaClock.FIRST_REPLY, locale);
            default -> limit(SlaClock.REPORTER_REPLY, locale);
        };
    }

    /** How long whoever cannot be notified may be silent. */
    private String unreachable(Locale locale) {
        return limit(SlaClock.REPORTER_REPLY, false, locale);
    }

    /** How long a clock runs for a complaint of today. */
    public String limit(SlaClock clock, Locale locale) {
        return limit(clock, true, locale);
    }

    private String limit(SlaClock clock, boolean identified, Locale locale) {
        return lapor.slaPolicy()
                .limit(clock, Classification.COMPLAINT, identified)
                .words(locale);
    }
}
