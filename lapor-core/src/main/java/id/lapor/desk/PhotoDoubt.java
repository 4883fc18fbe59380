package id.lapor.desk;

import id.lapor.followup.EvidenceDoubt;
import id.lapor.kernel.Wording;
import id.lapor.report.TrackingNumber;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A reason to look at a photo again.
 *
 * @param kind what is doubted
 * @param amount whole days before the day of the report, or metres from its place; 0 where nothing is counted
 * @param other the other report that it was used in, where the reader may read that; {@code null} else
 */
public record PhotoDoubt(
        EvidenceDoubt kind, long amount, @Nullable TrackingNumber other) {

    private static final double METRES_PER_KILOMETRE = 1_000;

    /** "Foto diambil 41 hari sebelum laporan masuk", "4,2 km dari lokasi laporan". */
    public String sentence(Locale locale) {
        String code = "photoDoubt." + kind;
        return switch (kind) {
            case TAKEN_BEFORE_THE_REPORT -> Wording.sentence(amount == 0 ? code : code + ".days", locale, amount);
            case FAR_FROM_THE_PLACE -> Wording.sentence(code, locale, amount / METRES_PER_KILOMETRE);
            case USED_BEFORE ->
                other == null
                        ? Wording.sentence(code, locale)
                        : Wording.sentence(code + ".named", locale, other.value());
            case TAKEN_IN_THE_FUTURE, FROM_THE_REPORTER -> Wording.sentence(code, locale);
        };
    }

    @Override
    public String toString() {
        return "PhotoDoubt[" + kind + "]";
    }
}
