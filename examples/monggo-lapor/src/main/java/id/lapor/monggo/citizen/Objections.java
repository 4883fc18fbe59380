package id.lapor.monggo.citizen;

import id.lapor.disclosure.DueView;
import id.lapor.disclosure.ReporterView;
import id.lapor.monggo.page.Dates;
import id.lapor.monggo.page.Phrases;
import id.lapor.sla.SlaClock;
import id.lapor.workflow.Move;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Until when a reporter may object to the end of a report. */
@Component
class Objections {

    private final Dates dates;
    private final Phrases phrases;
    private final Clock clock;

    Objections(Dates dates, Phrases phrases, Clock clock) {
        this.dates = dates;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** The last day and how many are left; empty where nothing can be objected to. */
    String until(ReporterView view, Locale locale) {
        if (!view.workings().moves().contains(Move.OBJECT)) {
            return "";
        }
        return view.workings().deadlines().stream()
                .filter(due -> due.clock() == SlaClock.OBJECTION)
                .reduce((earlier, later) -> later)
                .map(due -> until(due, locale))
                .orElse("");
    }

    private String until(DueView due, Locale locale) {
        long left = ChronoUnit.DAYS.between(dates.dayOf(clock.instant()), due.on());
        return phrases.say(locale, "track.object.until", dates.day(due.on(), locale), left);
    }
}
