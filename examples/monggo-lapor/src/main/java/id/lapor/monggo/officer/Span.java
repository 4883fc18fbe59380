package id.lapor.monggo.officer;

import id.lapor.statistics.Period;
import id.lapor.statistics.Quarter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that an officer asks about, as they stand in an address.
 *
 * @param dari the first day
 * @param sampai the last day
 */
record Span(LocalDate dari, LocalDate sampai) {

    /** A span that one press leads to. */
    record Choice(String label, Span span, boolean chosen) {}

    static Span of(Period period) {
        return new Span(period.from(), period.to());
    }

    /** This year where the address says nothing sensible. */
    static Span read(@Nullable String from, @Nullable String to, LocalDate today) {
        return of(Period.parse(from, to).orElseGet(() -> Period.ofYear(today.getYear())));
    }

    Period period() {
        return new Period(dari, sampai);
    }

    /** The spans that offices report by. */
    List<Choice> choices(LocalDate today) {
        Quarter quarter = Quarter.of(today);
        return List.of(
                choice("stat.year.this", Period.ofYear(today.getYear())),
                choice("stat.year.last", Period.ofYear(today.getYear() - 1)),
                choice("stat.quarter.this", quarter.days()),
                choice("stat.quarter.last", quarter.before().days()));
    }

    private Choice choice(String label, Period period) {
        Span span = of(period);
        return new Choice(label, span, span.equals(this));
    }

    public String query() {
        return "?dari=" + dari + "&sampai=" + sampai;
    }
}
