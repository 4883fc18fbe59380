package id.lapor.monggo.page;

import id.lapor.disclosure.Content;
import id.lapor.disclosure.DueView;
import id.lapor.disclosure.Headline;
import id.lapor.disclosure.TimelineItem;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Statement;
import id.lapor.sla.DeadlineState;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what happens next and until when. */
@Component
class NextBoxes {

    private static final Map<Status, String> ICONS = Map.ofEntries(
            Map.entry(Status.SUBMITTED, "clock"),
            Map.entry(Status.INCOMPLETE, "ask"),
            Map.entry(Status.DELEGATED, "office"),
            Map.entry(Status.RETURNED, "back"),
            Map.entry(Status.IN_PROGRESS, "work"),
            Map.entry(Status.ANSWERED, "chat"),
            Map.entry(Status.REPLIED, "chat"),
            Map.entry(Status.CLOSED, "check"),
            Map.entry(Status.TRANSFERRED, "next"),
            Map.entry(Status.ARCHIVED, "box"),
            Map.entry(Status.WITHDRAWN, "no"));

    private final Phrases phrases;
    private final Dates dates;
    private final Clock clock;

    NextBoxes(Phrases phrases, Dates dates, Clock clock) {
        this.phrases = phrases;
        this.dates = dates;
        this.clock = clock;
    }

    NextBox of(Headline headline, Content content, Audience audience, Locale locale) {
        String code = "next." + audience.code() + "." + headline.status();
        String agency = headline.agency() == null ? "" : headline.agency().name();
        DueView due = headline.due();
        boolean late = due != null && due.state() == DeadlineState.OVERDUE && !waitsForReporter(headline, audience);
        return new NextBox(
                late ? "alert" : ICONS.getOrDefault(headline.status(), "info"),
                phrases.say(locale, code + ".title", agency),
                audience == Audience.REPORTER && headline.status() == Status.INCOMPLETE ? question(content) : "",
                body(headline, content, code, late, locale),
                late,
                button(headline.status(), audience, locale));
    }

    private String body(Headline headline, Content content, String code, boolean late, Locale locale) {
        DueView due = headline.due();
        String until = due == null ? "" : dates.day(due.on(), locale);
        String body = late ? phrases.say(locale, "next.late", until) : phrases.say(locale, code + ".body", until);
        String promise = headline.status() == Status.IN_PROGRESS ? promise(content, locale) : "";
        return promise.isEmpty() ? body : promise + " " + body;
    }

    /** What the agency promised last. */
    private String promise(Content content, Locale locale) {
        List<TimelineItem> timeline = content.timeline();
        for (int i = timeline.size() - 1; i >= 0; i--) {
            if (timeline.get(i).statement() instanceof FollowUp said
                    && said.nextStep() != null
                    && said.nextStepOn() != null) {
                boolean past = said.nextStepOn().isBefore(dates.dayOf(clock.instant()));
                String code = past ? "event.promised" : "event.next.on";
                return phrases.say(locale, code, Phrases.clause(said.nextStep()), dates.day(said.nextStepOn(), locale))
                        + ".";
            }
        }
        return "";
    }

    /** What the office asked last. */
    private static String question(Content content) {
        List<TimelineItem> timeline = content.timeline();
        for (int i = timeline.size() - 1; i >= 0; i--) {
            Statement said = timeline.get(i).statement();
            if (timeline.get(i).act() == Move.ASK && said != null) {
                return said.text();
            }
        }
        return "";
    }

    private String button(Status status, Audience audience, Locale locale) {
        boolean turn = status == Status.ANSWERED || status == Status.INCOMPLETE;
        return audience == Audience.REPORTER && turn ? phrases.say(locale, "next.button." + status) : "";
    }

    private static boolean waitsForReporter(Headline headline, Audience audience) {
        boolean reportersTurn = headline.status() == Status.ANSWERED || headline.status() == Status.INCOMPLETE;
        return reportersTurn && audience != Audience.REPORTER;
    }
}
