package id.lapor.statistics;

import com.google.common.collect.ImmutableMap;
import id.lapor.followup.Cause;
import id.lapor.kernel.Wording;
import id.lapor.subject.Categories;
import id.lapor.subject.Category;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What things are called in a problem tree that people read.
 *
 * @param topics names of topics; those that are not in it go by their codes
 * @param districts names of districts by their Kemendagri codes; those that are not in it go by their codes
 * @param locale Indonesian, or English for {@code en}
 */
public record ProblemNames(Categories topics, Map<String, String> districts, Locale locale) {

    public ProblemNames {
        districts = ImmutableMap.copyOf(districts);
    }

    /** In Indonesian, with codes in place of names of districts. */
    public static ProblemNames indonesian(Categories topics) {
        return new ProblemNames(topics, Map.of(), Wording.INDONESIAN);
    }

    String topic(@Nullable String code) {
        return code == null
                ? say("statistics.unsorted")
                : topics.find(code).map(Category::name).orElse(code);
    }

    String cause(@Nullable Cause cause) {
        return cause == null ? say("statistics.cause.unknown") : Wording.label(cause, locale);
    }

    String district(@Nullable String code) {
        return code == null ? say("statistics.place.unknown") : districts.getOrDefault(code, code);
    }

    /** The district, and the middle of the square where it is known. */
    String spot(Spot spot) {
        String district = district(spot.district());
        Spot.Cell cell = spot.cell();
        return cell == null ? district : say("statistics.place.square", district, latitude(cell), longitude(cell));
    }

    /** With a letter in place of the sign, as maps print it: a leading minus would make a formula of it. */
    String latitude(Spot.Cell cell) {
        return degrees(cell.latitude()) + " " + say(cell.latitude() < 0 ? "statistics.south" : "statistics.north");
    }

    String longitude(Spot.Cell cell) {
        return degrees(cell.longitude()) + " " + say(cell.longitude() < 0 ? "statistics.west" : "statistics.east");
    }

    private String degrees(double value) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(5);
        format.setMaximumFractionDigits(5);
        return format.format(Math.abs(value)) + "°";
    }

    String say(String code, Object... arguments) {
        return Wording.sentence(code, locale, arguments);
    }
}
