package id.lapor.monggo.page;

import id.lapor.disclosure.Content;
import id.lapor.disclosure.Detail;
import id.lapor.disclosure.DueView;
import id.lapor.disclosure.Headline;
import id.lapor.disclosure.OfficerView;
import id.lapor.disclosure.PublicView;
import id.lapor.disclosure.ReporterView;
import id.lapor.disclosure.Workings;
import id.lapor.report.TrackingNumber;
import id.lapor.subject.Attribute;
import id.lapor.subject.Place;
import id.lapor.workflow.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the page of a report for whoever reads it. It knows no more of the report than the view it is given. */
@Component
public class Sheets {

    private final Phrases phrases;
    private final Dates dates;
    private final Deadlines deadlines;
    private final Cards cards;
    private final Steps steps;
    private final Timelines timelines;
    private final NextBoxes nextBoxes;

    Sheets(
            Phrases phrases,
            Dates dates,
            Deadlines deadlines,
            Cards cards,
            Steps steps,
            Timelines timelines,
            NextBoxes nextBoxes) {
        this.phrases = phrases;
        this.dates = dates;
        this.deadlines = deadlines;
        this.cards = cards;
        this.steps = steps;
        this.timelines = timelines;
        this.nextBoxes = nextBoxes;
    }

    /**
     * @param base the address of the page, under which its files are
     */
    public Sheet forPublic(PublicView view, String base, Locale locale) {
        List<Fact> facts = facts(view.headline(), view.content(), locale);
        return sheet("", view.headline(), view.content(), facts, Audience.PUBLIC, base, locale);
    }

    public Sheet forReporter(ReporterView view, Locale locale) {
        String number = view.tracking().grouped();
        List<Fact> facts = facts(view.headline(), view.content(), locale);
        facts.add(0, fact("number", number, locale));
        facts.add(fact("secrecy", phrases.say(locale, secrecyCode(view.headline())), locale));
        long opened = view.content().timeline().stream()
                .filter(item -> item.act() == Entry.DISCLOSE)
                .count();
        facts.add(fact(
                "opened",
                opened == 0
                        ? phrases.say(locale, "fact.opened.never")
                        : phrases.say(locale, "fact.opened.times", opened),
                locale));
        return sheet(
                number,
                view.headline(),
                view.content(),
                facts,
                Audience.REPORTER,
                "/laporan/" + view.tracking(),
                locale);
    }

    public Sheet forOfficer(OfficerView view, Locale locale) {
        String number = view.tracking().grouped();
        List<Fact> facts = facts(view.headline(), view.content(), locale);
        facts.add(0, fact("number", number, locale));
        facts.add(fact("submitted", dates.day(view.headline().submittedOn(), locale), locale));
        TrackingNumber target = view.follows();
        if (target != null) {
            facts.add(fact("follows", target.grouped(), locale));
        }
        facts.addAll(clocks(view.workings(), locale));
        return sheet(
                number,
                view.headline(),
                view.content(),
                facts,
                Audience.OFFICER,
                "/petugas/" + view.tracking(),
                locale);
    }

    private Sheet sheet(
            String number,
            Headline headline,
            Content content,
            List<Fact> facts,
            Audience audience,
            String base,
            Locale locale) {
        return new Sheet(
                number,
                headline.title().isEmpty() ? phrases.say(locale, "report.withheld") : headline.title(),
                headline.place(),
                headline.agency() == null ? "" : headline.agency().name(),
                audience == Audience.PUBLIC ? "" : phrases.secrecy(headline.secrecy(), locale),
                cards.chip(headline, locale),
                deadlines.of(headline, audience, locale),
                nextBoxes.of(headline, content, audience, locale),
                steps.of(headline.status(), headline.agency() != null, locale),
                content.text(),
                timelines.firstPhotos(content, base, locale),
                timelines.of(content, base, locale),
                facts);
    }

    private List<Fact> facts(Headline headline, Content content, Locale locale) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("kind", phrases.label(headline.classification(), locale), locale));
        facts.add(fact("category", phrases.category(headline.category(), locale), locale));
        Place place = content.place();
        if (place != null) {
            facts.add(fact("place", place.description(), locale));
        }
        if (content.occurredOn() != null) {
            facts.add(fact("occurred", dates.day(content.occurredOn(), locale), locale));
        }
        content.details().forEach(detail -> facts.add(answer(detail, locale)));
        facts.add(fact("agency", agency(headline, locale), locale));
        if (content.rating() != null) {
            facts.add(fact("rating", phrases.say(locale, "fact.rating.value", content.rating()), locale));
        }
        return facts;
    }

    private Fact answer(Detail detail, Locale locale) {
        String said = detail.values().stream()
                .map(value -> detail.field().kind() == Attribute.Kind.DATE
                        ? Typed.dateOf(value).map(day -> dates.day(day, locale)).orElse(value)
                        : phrases.answer(detail.topic(), detail.field(), value, locale))
                .collect(Collectors.joining(", "));
        return new Fact(phrases.asked(detail.topic(), detail.field(), locale), said, "");
    }

    private List<Fact> clocks(Workings workings, Locale locale) {
        return workings.deadlines().stream()
                .map(due -> new Fact(
                        clock(due, locale),
                        phrases.say(
                                locale,
                                "fact.clock",
                                dates.shortDay(due.on(), locale),
                                phrases.label(due.state(), locale).toLowerCase(locale)),
                        due.why() == null ? "" : due.why().sentence(locale)))
                .toList();
    }

    /** What is timed, and whose time it is where each agency has its own. */
    private String clock(DueView due, Locale locale) {
        String clock = phrases.label(due.clock(), locale);
        return due.agency() == null
                ? clock
                : phrases.say(locale, "fact.clock.of", clock, due.agency().name());
    }

    private String agency(Headline headline, Locale locale) {
        return headline.agency() == null
                ? phrases.say(locale, "fact.agency.none")
                : headline.agency().name();
    }

    private Fact fact(String code, @Nullable String value, Locale locale) {
        return new Fact(phrases.say(locale, "fact." + code), value == null ? "" : value, "");
    }

    private static String secrecyCode(Headline headline) {
        return "fact.secrecy." + headline.secrecy().anonymity()
                + (headline.secrecy().confidential() ? ".rahasia" : "");
    }
}
