package id.lapor.reporter;

import id.lapor.reporter.FoldedText.Finding;
import id.lapor.reporter.MaskedText.Kind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what leads to a person in free text: phone numbers, e-mail addresses, NIK, and the reporter's own name, also
 * where somebody hides them with spaces, dots, full-width digits or characters that nobody sees. Where a number may be
 * either, it is masked: a marker too many can be looked up by who may, a number too few cannot be taken back.
 *
 * <p>Not told apart, hence masked: the number of a family card (it has the shape of a NIK), a tracking number that
 * begins with 628, numbers of an office. Not found: numbers in words ("kosong delapan satu"), digits glued to other
 * digits, names that the caller does not know.
 */
public final class PersonalData {

    /** As long as the text of a report may be, in UTF-16 characters. */
    static final int LONGEST_TEXT = 20_000;

    private PersonalData() {}

    /**
     * Replaces personal data by fixed markers. Masking again changes nothing. The result is no longer than 20,000
     * characters or than {@code text}, whichever is more: where the markers would exceed that, all of them are the short
     * {@code […]}, which is never longer than what it replaces, and nothing is cut off.
     *
     * @param text what a citizen wrote, of any length
     * @param ownName the reporter's name where it is known, as {@link Identity#name} has it; found as a whole and by its
     *     distinctive parts, never by ordinary words such as Jalan, Indah or Bapak
     */
    public static MaskedText mask(String text, @Nullable String ownName) {
        MaskedText masked = maskOnce(text, ownName);
        MaskedText next = masked;
        while (next.isMasked()) {
            next = maskOnce(masked.text(), ownName);
            masked = masked.with(next);
        }
        return masked;
    }

    /** A marker may part what hid something from what it hid: a letter that passed for a digit, say. */
    private static MaskedText maskOnce(String text, @Nullable String ownName) {
        FoldedText folded = FoldedText.of(text);
        for (Kind kind : Kind.values()) {
            folded.coverAll(kind.marker().toLowerCase(Locale.ROOT));
        }
        NameFinder names = new NameFinder(ownName == null ? "" : ownName);
        int before;
        do {
            before = folded.findings().size();
            EmailFinder.search(folded);
            names.search(folded);
            NumberFinder.search(folded);
        } while (folded.findings().size() > before);
        return masked(text, folded.findings());
    }

    private static MaskedText masked(String text, List<Finding> findings) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        findings.forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
        String masked = replaced(text, findings, false);
        boolean fits = masked.length() <= Math.max(LONGEST_TEXT, text.length());
        return new MaskedText(fits ? masked : replaced(text, findings, true), counts);
    }

    private static String replaced(String text, List<Finding> findings, boolean brief) {
        List<Finding> inOrder =
                findings.stream().sorted(Comparator.comparingInt(Finding::from)).toList();
        StringBuilder result = new StringBuilder(text.length());
        int done = 0;
        for (Finding finding : inOrder) {
            if (finding.from() >= done) {
                result.append(text, done, finding.from())
                        .append(brief ? MaskedText.BRIEF_MARKER : finding.kind().marker());
            }
            done = Math.max(done, finding.to());
        }
        return result.append(text, done, text.length()).toString();
    }
}
