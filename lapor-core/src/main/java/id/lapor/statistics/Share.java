package id.lapor.statistics;

import id.lapor.kernel.Wording;
import java.util.Locale;

/**
 * A part of a whole that is named: no percentage without its denominator.
 *
 * @param count how many, at most {@code of}
 * @param of how many there are in all
 * @param base what is counted in {@code of}
 */
public record Share(long count, long of, Base base) {

    /** What a share is a share of. */
    public enum Base {
        /** Every report that came in, archived, transferred and withdrawn ones included. */
        ALL_RECEIVED,
        /** Clocks that were stopped by what they wait for, or ran out. */
        CLOCKS_DECIDED,
        /** Promised days that have come or were put off; not those that wait or became pointless. */
        PROMISES_DUE,
        /** Reports that an agency had long enough to answer, or has answered. */
        REPORTS_JUDGED
    }

    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("A share of " + of + " cannot be " + count);
        }
    }

    /** A share of all reports received. */
    public static Share of(long count, long received) {
        return new Share(count, received, Base.ALL_RECEIVED);
    }

    /** 0 to 1; 0 of nothing. */
    public double rate() {
        return of == 0 ? 0 : (double) count / of;
    }

    /** In tenths of a percent, rounded half up: 919 is 91.9 %. */
    public long permille() {
        return Math.round(rate() * 1000);
    }

    /** With its denominator, e.g. "91,9 % (2.141 dari 2.329 laporan yang masuk)". */
    public String sentence(Locale locale) {
        return Wording.sentence("statistics.share." + base.name(), locale, permille() / 10.0, count, of);
    }

    /** What is missing to the whole. */
    public Share rest() {
        return new Share(of - count, of, base);
    }
}
