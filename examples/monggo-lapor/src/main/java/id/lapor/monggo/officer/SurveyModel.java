package id.lapor.monggo.officer;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import id.lapor.monggo.Districts;
import id.lapor.monggo.page.Amount;
import id.lapor.monggo.page.Phrases;
import id.lapor.statistics.AgencyRanking;
import id.lapor.statistics.Kpi;
import id.lapor.statistics.Share;
import id.lapor.statistics.Survey;
import id.lapor.statistics.YearlySummaries;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the figures of an office into words: no percentage without what it is a share of. */
@Component
class SurveyModel {

    /** A list of figures under a heading. */
    record Group(String title, List<Amount> amounts) {}

    /** A year beside the one before. */
    record Year(int year, long received, String change, String responded, String answered) {}

    /** An agency in the ranking. */
    record Place(int place, String agency, String served, String reliability) {}

    private final Lapor lapor;
    private final Phrases phrases;
    private final Districts districts;

    SurveyModel(Lapor lapor, Phrases phrases, Districts districts) {
        this.lapor = lapor;
        this.phrases = phrases;
        this.districts = districts;
    }

    List<Amount> indicators(Kpi figures, Locale locale) {
        List<Amount> all = new ArrayList<>();
        all.add(amount("stat.responded", figures.responded().sentence(locale), locale));
        all.add(amount("stat.answered", figures.followedUp().sentence(locale), locale));
        all.add(amount("stat.promises", sentence(figures.promisesKept(), locale), locale));
        all.add(amount("stat.first-reply", timing(figures.toFirstReply(), figures.received(), locale), locale));
        all.add(amount("stat.resolution", timing(figures.toResolution(), figures.received(), locale), locale));
        all.add(amount("stat.satisfaction", satisfaction(figures, locale), locale));
        all.add(amount(
                "stat.red", phrases.say(locale, "stat.days", figures.red().toDays()), locale));
        return all;
    }

    private Amount amount(String label, String text, Locale locale) {
        return new Amount(phrases.say(locale, label), text);
    }

    private String sentence(Share share, Locale locale) {
        return share.of() == 0 ? phrases.say(locale, "stat.none") : share.sentence(locale);
    }

    private String timing(Kpi.Timing timing, long received, Locale locale) {
        Duration median = timing.median();
        Duration p90 = timing.p90();
        return median == null || p90 == null
                ? phrases.say(locale, "stat.none")
                : phrases.say(
                        locale,
                        "stat.timing",
                        duration(median, locale),
                        duration(p90, locale),
                        timing.count(),
                        received);
    }

    private String duration(Duration span, Locale locale) {
        if (span.toDays() == 0) {
            return phrases.say(locale, "stat.hours", span.toHours());
        }
        String days = phrases.say(locale, "stat.days", span.toDays());
        return span.toHoursPart() == 0 ? days : days + " " + phrases.say(locale, "stat.hours", span.toHoursPart());
    }

    private String satisfaction(Kpi figures, Locale locale) {
        Double mean = figures.satisfaction().mean();
        Share rated = figures.satisfaction().rated();
        return mean == null
                ? phrases.say(locale, "stat.satisfaction.none")
                : phrases.say(locale, "stat.satisfaction.mean", mean, rated.count(), rated.of());
    }

    List<Group> groups(Kpi figures, Locale locale) {
        Kpi.Counts counts = figures.counts();
        AgencyTree agencies = lapor.agencies().tree();
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                phrases.say(locale, "stat.clocks"),
                figures.compliance().entrySet().stream()
                        .map(clock -> new Amount(
                                phrases.label(clock.getKey(), locale),
                                clock.getValue().sentence(locale)))
                        .toList()));
        groups.add(group("stat.by-status", counts.byStatus(), status -> phrases.label(status, locale), locale));
        groups.add(group("stat.dropped", counts.dropped(), why -> why.label(locale), locale));
        groups.add(group("stat.by-topic", counts.byTopic(), topic -> topic(topic, locale), locale));
        groups.add(group("stat.by-lead", counts.byLead(), agency -> name(agency, agencies), locale));
        groups.add(group("stat.by-agency", counts.byAgency(), agency -> name(agency, agencies), locale));
        groups.add(group("stat.overdue", figures.overdue(), agency -> name(agency, agencies), locale));
        groups.add(group("stat.by-channel", counts.byChannel(), channel -> phrases.label(channel, locale), locale));
        groups.add(group("stat.by-region", counts.byRegion(), this::district, locale));
        groups.add(group("stat.by-kind", counts.byClassification(), kind -> phrases.label(kind, locale), locale));
        groups.add(group("stat.by-year", counts.byYear(), String::valueOf, locale));
        return groups.stream().filter(group -> !group.amounts().isEmpty()).toList();
    }

    private <K> Group group(String title, Map<K, Long> counts, Function<K, String> name, Locale locale) {
        return new Group(
                phrases.say(locale, title),
                counts.entrySet().stream()
                        .map(count -> new Amount(
                                name.apply(count.getKey()),
                                NumberFormat.getInstance(locale).format(count.getValue())))
                        .toList());
    }

    String topic(@Nullable String code, Locale locale) {
        return code == null
                ? phrases.say(locale, "category.none")
                : lapor.categories()
                        .find(code)
                        .map(category -> phrases.category(category, locale))
                        .orElse(code);
    }

    String district(String code) {
        return districts.names().getOrDefault(code, code);
    }

    private static String name(AgencyId id, AgencyTree agencies) {
        return agencies.find(id).map(Agency::name).orElse(id.value());
    }

    List<Year> years(Survey survey, Locale locale) {
        return survey.years().stream().map(year -> year(year, locale)).toList();
    }

    private Year year(YearlySummaries.Comparison year, Locale locale) {
        Kpi figures = year.figures();
        return new Year(
                year.year(),
                figures.received(),
                phrases.say(
                        locale,
                        "stat.change",
                        (year.more() > 0 ? "+" : "") + year.more(),
                        year.before().received()),
                figures.responded().sentence(locale),
                figures.followedUp().sentence(locale));
    }

    List<Place> ranking(AgencyRanking ranking, Locale locale) {
        AgencyTree agencies = lapor.agencies().tree();
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        return ranking.ranked().stream()
                .map(ranked -> new Place(
                        ranked.place(),
                        name(ranked.agency(), agencies),
                        ranked.served().sentence(locale),
                        percent.format(ranked.reliability())))
                .toList();
    }
}
