package id.lapor.followup;

import com.google.common.collect.Range;
import id.lapor.subject.GeoPoint;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a camera wrote beside a picture, as far as anybody here asks for it. A block that is damaged says nothing, and
 * a part of it that makes no sense says nothing of that part.
 *
 * @param orientation how the camera was held; upright when it does not say
 * @param takenAt what the camera's clock showed
 * @param offset how far that clock was from UTC
 * @param place where it was
 * @param fixedAt when the satellites told it so; may be hours earlier
 */
record Exif(
        Orientation orientation,
        @Nullable LocalDateTime takenAt,
        @Nullable ZoneOffset offset,
        @Nullable GeoPoint place,
        @Nullable Instant fixedAt) {

    private static final Exif NOTHING = new Exif(Orientation.UPRIGHT, null, null, null, null);

    private static final int ORIENTATION = 0x0112;
    private static final int CAMERA = 0x8769;
    private static final int DATE_TIME_ORIGINAL = 0x9003;
    private static final int OFFSET_TIME_ORIGINAL = 0x9011;
    private static final int GPS = 0x8825;
    private static final int LATITUDE_REF = 1;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE_REF = 3;
    private static final int LONGITUDE = 4;
    private static final int TIME_STAMP = 7;
    private static final int DATE_STAMP = 29;

    /** Clocks that were never set begin in 1970, 1980 or 2000; what is earlier is no date. */
    private static final Range<Integer> YEARS = Range.closed(1970, 9999);

    private static final DateTimeFormatter DAY = strict("uuuu:MM:dd");
    private static final DateTimeFormatter DAY_AND_TIME = strict("uuuu:MM:dd HH:mm:ss");
    private static final Pattern OFFSET = Pattern.compile("[+-]\\d\\d:\\d\\d");

    /** What the EXIF block of a JPEG or PNG file says. */
    static Exif of(byte[] file) {
        return ExifBlock.in(file).map(Exif::read).orElse(NOTHING);
    }

    private static Exif read(ByteBuffer block) {
        TiffDirectory picture = TiffDirectory.first(block);
        TiffDirectory camera = picture.directory(CAMERA);
        TiffDirectory gps = picture.directory(GPS);
        return new Exif(
                Orientation.of(picture.number(ORIENTATION).orElse(0)),
                camera.text(DATE_TIME_ORIGINAL)
                        .flatMap(text -> parse(text, DAY_AND_TIME, LocalDateTime::from))
                        .filter(time -> YEARS.contains(time.getYear()))
                        .orElse(null),
                camera.text(OFFSET_TIME_ORIGINAL).flatMap(Exif::offset).orElse(null),
                place(gps).orElse(null),
                fix(gps).orElse(null));
    }

    private static Optional<ZoneOffset> offset(String text) {
        try {
            return OFFSET.matcher(text).matches() ? Optional.of(ZoneOffset.of(text)) : Optional.empty();
        } catch (DateTimeException furtherThanAnyZone) {
            return Optional.empty();
        }
    }

    private static Optional<GeoPoint> place(TiffDirectory gps) {
        Double latitude = degrees(gps, LATITUDE, gps.text(LATITUDE_REF).orElse(""), "N", "S");
        Double longitude = degrees(gps, LONGITUDE, gps.text(LONGITUDE_REF).orElse(""), "E", "W");
        return GeoPoint.of(latitude, longitude).filter(point -> !point.isWrittenByDefault());
    }

    /** Never without its hemisphere: Indonesia lies on both sides of the equator. */
    private static @Nullable Double degrees(
            TiffDirectory gps, int tag, String hemisphere, String positive, String negative) {
        double[] parts = gps.triple(tag).orElse(null);
        if (parts == null || !isBelow(parts[0], 181) || !isBelow(parts[1], 60) || !isBelow(parts[2], 60)) {
            return null;
        }
        double degrees = parts[0] + parts[1] / 60 + parts[2] / 3600;
        if (hemisphere.equals(positive)) {
            return degrees;
        }
        return hemisphere.equals(negative) ? -degrees : null;
    }

    private static Optional<Instant> fix(TiffDirectory gps) {
        double[] time = gps.triple(TIME_STAMP).orElse(null);
        if (time == null || !isBelow(time[0], 24) || !isBelow(time[1], 60) || !isBelow(time[2], 60)) {
            return Optional.empty();
        }
        Duration sinceMidnight = Duration.ofSeconds(Math.round(time[0] * 3600 + time[1] * 60 + time[2]));
        return gps.text(DATE_STAMP)
                .flatMap(text -> parse(text, DAY, LocalDate::from))
                .filter(day -> YEARS.contains(day.getYear()))
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(sinceMidnight));
    }

    /** False for what is not a number, too. */
    private static boolean isBelow(double part, int bound) {
        return part >= 0 && part < bound;
    }

    private static <T extends TemporalAccessor> Optional<T> parse(
            String text, DateTimeFormatter format, TemporalQuery<T> kind) {
        try {
            return Optional.of(format.parse(text, kind));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public String toString() {
        return "Exif[hidden]";
    }
}
