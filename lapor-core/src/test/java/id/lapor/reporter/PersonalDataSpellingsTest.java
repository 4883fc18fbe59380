package id.lapor.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import id.lapor.reporter.MaskedText.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonalDataSpellingsTest {

    private static final String NAME = "Budi Santoso";
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    /** A secret, one way to write it, and a text around it. */
    record Hidden(String secret, String written, String before, String after) {

        String text() {
            return before + written + after;
        }
    }

    @Property(tries = 5_000)
    void everyPhoneNumberInEverySpellingIsGone(@ForAll("phonesInNoise") Hidden phone) {
        MaskedText masked = PersonalData.mask(phone.text(), null);
        assertThat(digitsOf(masked)).doesNotContain(phone.secret());
        assertThat(masked.isMasked()).isTrue();
    }

    @Property
    void nothingButThePhoneNumberIsReplaced(@ForAll("phonesInWords") Hidden phone) {
        assertThat(PersonalData.mask(phone.text(), NAME).text())
                .isEqualTo(phone.before() + Kind.PHONE.marker() + phone.after());
    }

    @Property(tries = 5_000)
    void everyNikInEverySpellingIsGone(@ForAll("niksInNoise") Hidden nik) {
        MaskedText masked = PersonalData.mask(nik.text(), null);
        assertThat(digitsOf(masked)).doesNotContain(nik.secret());
        assertThat(masked.isMasked()).isTrue();
    }

    @Property
    void nothingButTheNikIsReplaced(@ForAll("niksInWords") Hidden nik) {
        assertThat(PersonalData.mask(nik.text(), NAME).text())
                .isEqualTo(nik.before() + Kind.NIK.marker() + nik.after());
    }

    @Property(tries = 5_000)
    void everyEmailAddressInEverySpellingIsGone(@ForAll("emailsInNoise") Hidden email) {
        MaskedText masked = PersonalData.mask(email.text(), null);
        assertThat(FoldedText.of(masked.text()).seen()).doesNotContain(email.secret());
        assertThat(masked.isMasked()).isTrue();
    }

    @Property
    void theNameIsGoneInEveryCase(@ForAll("words") String before, @ForAll("names") String name) {
        String masked =
                PersonalData.mask(before + " kata " + name + ", warga", NAME).text();
        assertThat(masked.toLowerCase(Locale.ROOT)).doesNotContain("budi", "santoso");
    }

    @Property
    void aTextWithoutDigitsAtSignsAndTheNameStaysAsItIs(@ForAll String text, @ForAll("words") String words) {
        if (!DIGITS.or(CharMatcher.is('@')).matchesAnyOf(FoldedText.of(text))) {
            assertThat(PersonalData.mask(text, NAME).text()).isEqualTo(text);
        }
        assertThat(PersonalData.mask(words, NAME).text()).isEqualTo(words);
    }

    @Property(tries = 10_000)
    void maskingAgainChangesNothing(@ForAll("soup") String text, @ForAll("callNames") String name) {
        MaskedText once = PersonalData.mask(text, name);
        MaskedText twice = PersonalData.mask(once.text(), name);
        assertThat(twice.text()).isEqualTo(once.text());
        assertThat(twice.isMasked()).isFalse();
    }

    @Property
    void anyTextIsMaskedAndNeverBreaksAnything(@ForAll String text, @ForAll String name) {
        MaskedText once = PersonalData.mask(text, name);
        assertThat(PersonalData.mask(once.text(), name).text()).isEqualTo(once.text());
    }

    @Provide
    Arbitrary<Hidden> phonesInNoise() {
        return hidden(phones(), noise());
    }

    @Provide
    Arbitrary<Hidden> phonesInWords() {
        return hidden(phones(), words());
    }

    @Provide
    Arbitrary<Hidden> niksInNoise() {
        return hidden(niks(), noise());
    }

    @Provide
    Arbitrary<Hidden> niksInWords() {
        return hidden(niks(), words());
    }

    @Provide
    Arbitrary<Hidden> emailsInNoise() {
        return hidden(emails(), noise());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnpqrstuvwxyzABDGKMRST ,.;:!?'\"-/\n")
                .ofMaxLength(60)
                .filter(text -> !text.toLowerCase(Locale.ROOT).matches("(?s).*(budi|santoso| at ).*"))
                // behind these a number is a price
                .filter(text -> !text.toLowerCase(Locale.ROOT).matches("(?s)(.*[^a-z])?(rp|idr)[. ]*"));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "Budi Santoso", "BUDI", "santoso", "Budi  Santoso", "B\u00FAdi-S\u0061\u0301ntoso", "budisantoso");
    }

    @Provide
    Arbitrary<String> callNames() {
        return Arbitraries.of(NAME, "Nomor Telepon", "Nama", "Alamat Surel Pelapor", "Com", "Rp Hp At", "");
    }

    /** What confuses a reader of numbers and addresses, in any order. */
    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "0812",
                        "34",
                        "7",
                        "62",
                        "+62",
                        "+",
                        "(",
                        ")",
                        " ",
                        " ",
                        " ",
                        "-",
                        ".",
                        "/",
                        ",",
                        "@",
                        "a",
                        "rp",
                        "Rp ",
                        "hp ",
                        " at ",
                        "[at]",
                        " dot ",
                        "budi",
                        "Santoso",
                        "[nomor telepon]",
                        "2026",
                        "08",
                        "12",
                        "o8",
                        "l",
                        "\u200B",
                        "３",
                        "com",
                        "gmail",
                        "3371",
                        "0145",
                        "0890",
                        "0001",
                        "0293",
                        "361234",
                        "%",
                        "'",
                        "\u0301",
                        "½",
                        "081234567890",
                        "3371014508900001",
                        "x@y.id")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    /** Text full of digits and at-signs; a price word would make a price of what follows. */
    private static Arbitrary<String> noise() {
        return Arbitraries.strings()
                .withChars("0123456789abcdeknost @.,:;-/()\n\u200B")
                .ofMaxLength(40);
    }

    private static Arbitrary<Hidden> hidden(Arbitrary<Hidden> secrets, Arbitrary<String> around) {
        Arbitrary<String> opening = Arbitraries.of(" ", "\n", ": ", " (", " \"", " ke ");
        Arbitrary<String> closing = Arbitraries.of(" ", "\n", ". ", ", ", ") ", "\" ", "; ", " ya");
        return Combinators.combine(secrets, around, opening, closing, around)
                .as((secret, before, open, close, after) ->
                        new Hidden(secret.secret(), secret.written(), before + open, close + after));
    }

    private static Arbitrary<Hidden> phones() {
        Arbitrary<String> mobile = digits(8, 11)
                .map(rest -> "8" + (rest.charAt(0) == '0' ? "1" : "") + rest)
                .filter(n -> n.length() <= 12);
        Arbitrary<String> prefix = Arbitraries.of("0", "62", "+62", "+62 ", "62 ", "+62-", "(+62) ", "+62 (0)");
        return Combinators.combine(
                        mobile, prefix, groupings(List.of(3, 4, 9), List.of(12), List.of(3, 3, 9)), separators())
                .as((number, before, sizes, separator) ->
                        new Hidden(number, before + split(number, sizes, separator), "", ""));
    }

    private static Arbitrary<Hidden> niks() {
        Arbitrary<String> region = digits(6, 6).filter(code -> code.charAt(0) != '0');
        Arbitrary<Integer> day = Arbitraries.integers().between(1, 31);
        Arbitrary<Integer> month = Arbitraries.integers().between(1, 12);
        Arbitrary<String> rest = digits(6, 6).filter(end -> !end.endsWith("0000"));
        Arbitrary<String> nik = Combinators.combine(region, day, Arbitraries.of(0, 40), month, rest)
                .as((code, born, woman, in, end) -> code + String.format("%02d%02d", born + woman, in) + end);
        Arbitrary<List<Integer>> sizes = groupings(
                List.of(4, 4, 4, 4),
                List.of(6, 6, 4),
                List.of(16),
                List.of(2, 2, 2, 6, 4),
                List.of(2, 2, 2, 2, 2, 2, 4));
        return Combinators.combine(nik, sizes, separators())
                .as((number, groups, separator) -> new Hidden(number, split(number, groups, separator), "", ""));
    }

    private static Arbitrary<Hidden> emails() {
        Arbitrary<String> local =
                Arbitraries.strings().withCharRange('a', 'z').ofLength(6).map(rest -> "zq" + rest);
        Arbitrary<String> domain = Arbitraries.of("contoh", "gmail", "pemkot-magelang", "x1");
        Arbitrary<String> at =
                Arbitraries.of("@", " @ ", "@ ", "[at]", " [at] ", "(at)", " at ", "＠", "\u200B@\u200B", "{ at }");
        Arbitrary<String> dot = Arbitraries.of(".", " dot ", "[dot]", " (dot) ", " titik ", "．", "\u2060.", "[.]");
        Arbitrary<String> top = Arbitraries.of("com", "co.id", "ID", "go.id", "Net");
        return Combinators.combine(local, at, domain, dot, top)
                .filter((name, sign, host, point, end) ->
                        !sign.equals(" at ") || !point.matches("[.．]|\u2060\\.") || host.equals("gmail"))
                .as((name, sign, host, point, end) -> new Hidden(name, name + sign + host + point + end, "", ""));
    }

    @SafeVarargs
    private static Arbitrary<List<Integer>> groupings(List<Integer>... natural) {
        List<List<Integer>> all = new ArrayList<>(List.of(natural));
        all.add(List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        all.add(List.of(2, 2, 2, 2, 2, 2, 2, 2));
        return Arbitraries.of(all);
    }

    private static Arbitrary<String> separators() {
        return Arbitraries.of(
                "", " ", "-", ".", "_", " - ", "\u00A0", "\u2013", "\u200B", "\u2009", "\u00B7", "*", "\u2060 ", "\n");
    }

    private static Arbitrary<String> digits(int fewest, int most) {
        return Arbitraries.strings().numeric().ofMinLength(fewest).ofMaxLength(most);
    }

    private static String split(String number, List<Integer> sizes, String separator) {
        List<String> groups = new ArrayList<>();
        int at = 0;
        for (int size : sizes) {
            int to = Math.min(number.length(), at + size);
            if (to > at) {
                groups.add(number.substring(at, to));
            }
            at = to;
        }
        return String.join(separator, groups);
    }

    private static String digitsOf(MaskedText masked) {
        return DIGITS.retainFrom(FoldedText.of(masked.text()).seen());
    }
}
