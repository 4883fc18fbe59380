package id.lapor.monggo.page;

import id.lapor.disclosure.DueView;
import id.lapor.disclosure.Headline;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.SlaClock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says how much time is left. */
@Component
class Deadlines {

    private final Phrases phrases;
    private final Dates dates;

    Deadlines(Phrases phrases, Dates dates) {
        this.phrases = phrases;
        this.dates = dates;
    }

    /** The governing deadline; without one, the day of submission. */
    DeadlineText of(Headline headline, Audience audience, Locale locale) {
        DueView due = headline.due();
        return due == null
                ? new DeadlineText(
                        phrases.say(locale, "deadline.submitted", dates.shortDay(headline.submittedOn(), locale)), "")
                : of(due, audience, locale);
    }

    private DeadlineText of(DueView due, Audience audience, Locale locale) {
        String until = dates.shortDay(due.on(), locale)
                + (due.provisional() ? " " + phrases.say(locale, "deadline.provisional") : "");
        if (waitsForReporter(due) && audience != Audience.REPORTER) {
            return new DeadlineText(phrases.say(locale, "deadline.waits", until), "");
        }
        if (due.state() == DeadlineState.OVERDUE || due.state() == DeadlineState.LAPSED) {
            int days = -due.workingDaysLeft();
            return new DeadlineText(
                    days > 0
                            ? phrases.say(locale, "deadline.late", days)
                            : phrases.say(locale, "deadline.passed", until),
                    "late");
        }
        String code = waitsForReporter(due) ? "deadline." + due.clock() : "deadline.until";
        String left = due.workingDaysLeft() == 0
                ? phrases.say(locale, "deadline.today")
                : phrases.say(locale, "deadline.left", due.workingDaysLeft());
        return new DeadlineText(
                phrases.say(locale, code, until) + ", " + left, due.state() == DeadlineState.DUE_SOON ? "soon" : "");
    }

    private static boolean waitsForReporter(DueView due) {
        return due.clock() == SlaClock.REPORTER_REPLY || due.clock() == SlaClock.COMPLETION;
    }
}
