package id.lapor.monggo.canary;

import id.lapor.testkit.CameraNotes;
import id.lapor.testkit.Photos;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A citizen of whom every trace is unique wherever it turns up. */
final class Canary {

    static final String NAME = "Kenangasih Canaryningsih";
    static final String PHONE = "0857-9134-2068";
    static final String EMAIL = "kenari.tujuh@burung.example";
    /** A name that the citizen made up: it may be known where accounts are, and says nothing. */
    static final String USERNAME = "melati77";

    static final String PASSWORD = "bunga di tepi sungai";
    static final String PHOTO = "foto-canaryningsih.jpg";
    static final String PLACE_OF_PHOTO = "-7.479712,110.217734";
    /** What a proxy and the browser of the citizen tell. */
    static final Map<String, String> HEADERS =
            Map.of("X-Forwarded-For", "203.0.113.77", "User-Agent", "Peramban-Kenangasih/7");

    private static final List<String> TRACES = List.of(
            "kenangasih",
            "canaryningsih",
            "9134-2068",
            "85791342068",
            "kenari.tujuh",
            "burung.example",
            PLACE_OF_PHOTO,
            "2019-07-13",
            "13 juli 2019",
            "13 july 2019",
            "203.0.113.77");

    /** Of a place, the part that any rounding keeps; the same digits within a longer number are not it. */
    private static final List<Pattern> PLACES = Stream.of("7.5123", "110.1876", "7.4888", "110.2299")
            .map(Canary::apart)
            .toList();

    private Canary() {}

    /** The traces that a text holds. */
    static List<String> tracesIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        TRACES.stream().filter(lower::contains),
                        PLACES.stream()
                                .filter(place -> place.matcher(lower).find())
                                .map(Pattern::pattern))
                .toList();
    }

    private static Pattern apart(String degrees) {
        return Pattern.compile("(?<!\\d)" + Pattern.quote(degrees));
    }

    static boolean isIn(String text) {
        return !tracesIn(text).isEmpty();
    }

    /** The beginnings of the texts that hold a trace. */
    static List<String> foundIn(List<String> texts) {
        return texts.stream()
                .filter(Canary::isIn)
                .map(text -> tracesIn(text) + " in " + text.substring(0, Math.min(300, text.length())))
                .toList();
    }

    static Map<String, String> registration() {
        return Map.of(
                "username", USERNAME,
                "email", EMAIL,
                "nama", NAME,
                "sandi", PASSWORD,
                "konfirmasi", PASSWORD,
                "hp", PHONE);
    }

    static Map<String, String> registrationWith(String field, String other) {
        Map<String, String> registration = new HashMap<>(registration());
        registration.put(field, other);
        return registration;
    }

    /** As a phone sends it: who held it and where. */
    static byte[] photo() {
        CameraNotes notes = CameraNotes.of(6, NAME + " " + PLACE_OF_PHOTO);
        return Photos.scene(77, notes.takenAt("2019:07:13 11:44:41", "+07:00").at(-7.512345, 110.187654))
                .bytes();
    }

    /** Of the work: how far away it was taken may be kept, and when, but not where. */
    static byte[] officersPhoto() {
        CameraNotes notes = CameraNotes.of(6, "Kamera dinas").takenAt("2020:01:20 08:00:00", "+07:00");
        return Photos.scene(78, notes.at(-7.488888, 110.229999)).bytes();
    }
}
