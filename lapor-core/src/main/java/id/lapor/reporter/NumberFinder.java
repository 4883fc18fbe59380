package id.lapor.reporter;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import id.lapor.reporter.DigitGroups.Group;
import id.lapor.reporter.MaskedText.Kind;
import java.util.regex.Pattern;

/**
 * Finds NIK and phone numbers among the numbers of a text. A number begins and ends with a group of digits; every group
 * is looked at with at most {@value #MOST_DIGITS} digits behind it, so that the time grows with the length of the text.
 */
final class NumberFinder {

    private static final int MOST_DIGITS = 17;
    private static final int MOST_NIK_GROUPS = 7;
    private static final int CUE_REACH = 24;

    private static final Pattern SURELY_MOBILE = Pattern.compile("(?:0|62|620|0062)8[1-9].*|0062.*");
    private static final Pattern MOBILE_PREFIX = Pattern.compile("08[1-9][0-9]*");
    private static final Pattern COUNTRY = Pattern.compile("(?:00)?62");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    /** Words behind which also a number without its leading 0 is a phone number. */
    private static final ImmutableSet<String> CUES = ImmutableSet.of(
            "handphone",
            "hp",
            "hub",
            "hubungi",
            "kontak",
            "nohp",
            "nowa",
            "phone",
            "ponsel",
            "seluler",
            "sms",
            "tel",
            "telepon",
            "telp",
            "telpon",
            "tlp",
            "wa",
            "whatsapp");

    private final FoldedText text;
    private final DigitGroups groups;
    private final PublicNumbers publicNumbers;

    private NumberFinder(FoldedText text) {
        this.text = text;
        this.groups = DigitGroups.of(text);
        this.publicNumbers = new PublicNumbers(text, groups);
    }

    static void search(FoldedText text) {
        new NumberFinder(text).search();
    }

    private void search() {
        int at = 0;
        while (at < groups.count()) {
            int behindPublic = publicNumbers.endOf(at);
            int behindNik = endOfNik(at);
            int behindPhone = endOfPhone(at, true);
            boolean priceOfANik = behindNik > behindPublic && publicNumbers.isPrice(at);
            if (behindPublic > at && !priceOfANik) {
                at = behindPublic;
            } else if (behindNik > at) {
                text.take(
                        Kind.NIK,
                        groups.get(at).from(),
                        groups.get(behindNik - 1).to());
                at = behindNik;
            } else if (behindPhone > at) {
                takePhone(groups.get(at).from(), groups.get(behindPhone - 1).to());
                at = behindPhone;
            } else {
                at++;
            }
        }
    }

    private void takePhone(int from, int to) {
        int begin = plusBefore(from);
        CharSequence number = text.subSequence(begin, to);
        boolean opened = begin > 0 && text.charAt(begin - 1) == '(';
        boolean closes =
                CharMatcher.is(')').countIn(number) > CharMatcher.is('(').countIn(number);
        text.take(Kind.PHONE, opened && closes ? begin - 1 : begin, to);
    }

    /** Where the plus before {@code from} stands, with or without a blank; {@code from} when there is none. */
    private int plusBefore(int from) {
        if (from > 0 && text.charAt(from - 1) == '+') {
            return from - 1;
        }
        boolean apart = from > 1 && text.charAt(from - 1) == ' ' && text.charAt(from - 2) == '+';
        return apart ? from - 2 : from;
    }

    private int endOfNik(int first) {
        StringBuilder digits = new StringBuilder(Nik.LENGTH);
        boolean even = true;
        int next = first;
        while (digits.length() < Nik.LENGTH && (next == first || groups.continuesAt(next)) && next < groups.count()) {
            Group group = groups.get(next);
            if (digits.length() + group.length() > Nik.LENGTH) {
                return first;
            }
            even &= group.length() == groups.get(first).length();
            digits.append(group.digits());
            next++;
        }
        boolean written = even || next - first <= MOST_NIK_GROUPS;
        return written && Nik.isShape(digits.toString()) ? next : first;
    }

    /**
     * @param lookingAhead whether another number may begin within: not while that one is read, so that the time grows with
     *     the length of the text
     */
    private int endOfPhone(int first, boolean lookingAhead) {
        StringBuilder digits = new StringBuilder(MOST_DIGITS);
        boolean spelled = true;
        int end = first;
        for (int next = first; next < groups.count(); next++) {
            Group group = groups.get(next);
            boolean tooLong = digits.length() + group.length() > MOST_DIGITS;
            if (tooLong
                    || next > first && !goesOn(first, next, end)
                    || lookingAhead && next > first && !isOneWith(digits, next)) {
                break;
            }
            spelled &= group.length() == 1;
            digits.append(group.digits());
            if (isPhone(digits.toString(), first, spelled)) {
                end = next + 1;
            }
        }
        return end;
    }

    /**
     * Whether a phone number may run on into the group {@code next}. One that is complete does so only behind the
     * separator that it used last: of "0812-3456-789 12 orang" the 12 is not part.
     */
    private boolean goesOn(int first, int next, int end) {
        boolean complete = end == next;
        String lastGap = next - 1 > first ? groups.get(next - 1).gap() : DigitGroups.APART;
        return groups.continuesAt(next)
                && (!complete || groups.follows(next, lastGap))
                && publicNumbers.endOf(next) == next;
    }

    /** Whether {@code digits} and the group {@code next} are not a number and a mobile number of its own. */
    private boolean isOneWith(StringBuilder digits, int next) {
        boolean mobile = digits.length() < 3 || SURELY_MOBILE.matcher(digits).matches();
        return mobile || !beginsMobile(next) || endOfPhone(next, false) == next;
    }

    private boolean beginsMobile(int at) {
        String digits = groups.get(at).digits();
        boolean goesOn = at + 1 < groups.count() && groups.continuesAt(at + 1);
        return MOBILE_PREFIX.matcher(digits).matches()
                || goesOn
                        && COUNTRY.matcher(digits).matches()
                        && groups.get(at + 1).digits().startsWith("8");
    }

    private boolean isPhone(String digits, int first, boolean spelled) {
        Group begin = groups.get(first);
        boolean plus = plusBefore(begin.from()) < begin.from();
        if (PhoneNumber.read(digits, plus).isEmpty()) {
            return false;
        }
        boolean areaCode = digits.startsWith("0") && (begin.length() >= 3 || spelled);
        return plus || areaCode || SURELY_MOBILE.matcher(digits).matches() || isCued(begin.from());
    }

    private boolean isCued(int from) {
        String before = text.subSequence(Math.max(0, from - CUE_REACH), from).toString();
        String uncovered = before.substring(before.lastIndexOf(FoldedText.COVER) + 1);
        return NO_LETTERS.splitAsStream(uncovered).anyMatch(CUES::contains);
    }
}
