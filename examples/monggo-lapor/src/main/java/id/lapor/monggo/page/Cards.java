package id.lapor.monggo.page;

import id.lapor.disclosure.CaseLine;
import id.lapor.disclosure.Headline;
import id.lapor.disclosure.PublicLine;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes lines of lists. */
@Component
public class Cards {

    private final Phrases phrases;
    private final Deadlines deadlines;
    private final Dates dates;
    private final Clock clock;

    Cards(Phrases phrases, Deadlines deadlines, Dates dates, Clock clock) {
        this.phrases = phrases;
        this.deadlines = deadlines;
        this.dates = dates;
        this.clock = clock;
    }

    public Card forPublic(PublicLine line, Locale locale) {
        return card("/publik/" + line.handle(), line.headline(), 0, Audience.PUBLIC, locale);
    }

    public Card forReporter(CaseLine line, Locale locale) {
        return card("/laporan/" + line.tracking(), line.headline(), line.supports(), Audience.REPORTER, locale);
    }

    public Card forOfficer(CaseLine line, Locale locale) {
        return card("/petugas/" + line.tracking(), line.headline(), line.supports(), Audience.OFFICER, locale);
    }

    private Card card(String href, Headline headline, long supports, Audience audience, Locale locale) {
        long days = ChronoUnit.DAYS.between(headline.submittedOn(), dates.dayOf(clock.instant()));
        return new Card(
                href,
                headline.title().isEmpty() ? phrases.say(locale, "report.withheld") : headline.title(),
                headline.place(),
                headline.agency() == null ? "" : headline.agency().name(),
                phrases.category(headline.category(), locale),
                audience == Audience.PUBLIC ? "" : phrases.secrecy(headline.secrecy(), locale),
                chip(headline, locale),
                deadlines.of(headline, audience, locale),
                days <= 0 ? phrases.say(locale, "age.today") : phrases.say(locale, "age.days", days),
                supports == 0 ? "" : phrases.say(locale, "card.supports", supports),
                headline.status().name());
    }

    Chip chip(Headline headline, Locale locale) {
        return new Chip(headline.color().name().toLowerCase(Locale.ROOT), phrases.label(headline.status(), locale));
    }
}
