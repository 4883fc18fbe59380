package id.lapor.monggo.citizen;

import id.lapor.disclosure.ReporterView;
import id.lapor.disclosure.TimelineItem;
import id.lapor.monggo.page.Dates;
import id.lapor.monggo.page.Phrases;
import id.lapor.spring.LaporProperties;
import id.lapor.workflow.Move;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Until when a reporter may object to the end of a report. */
@Component
class Objections {

    private final LaporProperties settings;
    private final Dates dates;
    private final Phrases phrases;
    private final Clock clock;

    Objections(LaporProperties settings, Dates dates, Phrases phrases, Clock clock) {
        this.settings = settings;
        this.dates = dates;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** The last day and how many are left; empty where nothing can be objected to. */
    String until(ReporterView view, Locale locale) {
        if (!view.workings().moves().contains(Move.OBJECT)) {
            return "";
        }
        return view.content().timeline().stream()
                .filter(item -> item.act() instanceof Move && !item.status().isOpen())
                .reduce((earlier, later) -> later)
                .map(end -> until(end, locale))
                .orElse("");
    }

    private String until(TimelineItem end, Locale locale) {
        LocalDate last = dates.dayOf(end.at().plus(settings.objectionDays(), ChronoUnit.DAYS));
        long left = ChronoUnit.DAYS.between(dates.dayOf(clock.instant()), last);
        return phrases.say(locale, "track.object.until", dates.day(last, locale), left);
    }
}
