package id.lapor.reporter;

import id.lapor.reporter.DigitGroups.Group;
import java.util.regex.Pattern;

/**
 * Recognises numbers that lead to nobody, or to nobody but the office that gave them out: dates, spans of time, prices,
 * points on a map, numbers of official letters, of customers and of meters.
 */
final class PublicNumbers {

    private static final Pattern PRICE_WORD = Pattern.compile("(?:^|.*[^\\p{L}])(?:rp|idr)\\.? ?");
    private static final Pattern COMMA = Pattern.compile(", ?");
    private static final Pattern CUSTOMER_WORD =
            Pattern.compile(".*\\b(?:id ?pel|id ?pelanggan|(?:no|nomor|nmr|nomer)[. ]{0,2}"
                    + "(?:pel|pelanggan|langganan|sambungan|meter|meteran|kwh|sal|tiket|aduan|laporan|pengaduan))"
                    + "(?: (?:pln|pdam|air|listrik|saya|kami|aduan|laporan))*[^\\p{L}\\p{N}]{1,4}");
    private static final Pattern MOBILE = Pattern.compile("(?:0|62|620|0062)8[1-9].*");
    private static final Pattern MOBILE_BEGIN = Pattern.compile("08[1-9]?[0-9]*|628[0-9]*|62|0062[0-9]*");
    private static final int LONGEST_PRICE_WORD = 6;
    /** Trillions of rupiah; a NIK is longer. */
    private static final int LONGEST_PRICE = 15;

    private static final int LONGEST_CUSTOMER_WORD = 40;
    private static final int LONGEST_LETTER_CODE = 3;
    private static final int LONGEST_CUSTOMER_NUMBER = 14;

    private final FoldedText text;
    private final DigitGroups groups;

    PublicNumbers(FoldedText text, DigitGroups groups) {
        this.text = text;
        this.groups = groups;
    }

    /** The index behind the number that begins with the group {@code first}, or {@code first} when there is none. */
    int endOf(int first) {
        if (isDate(first)) {
            return first + 3;
        }
        if (isTimeSpan(first) || isPointInIndonesia(first)) {
            return first + 4;
        }
        int price = endOfPrice(first);
        int letter = price > first ? price : endOfLetterNumber(first);
        return letter > first ? letter : endOfCustomerNumber(first);
    }

    /** Such as "no. pelanggan 0101 0203 04": what the office that has to help must be able to read. */
    private int endOfCustomerNumber(int first) {
        int begin = groups.get(first).from();
        String before = text.subSequence(Math.max(0, begin - LONGEST_CUSTOMER_WORD), begin)
                .toString();
        if (!CUSTOMER_WORD.matcher(before).matches()) {
            return first;
        }
        StringBuilder digits = new StringBuilder(groups.get(first).digits());
        int end = first + 1;
        while (digits.length() <= LONGEST_CUSTOMER_NUMBER && isOneWith(first, end)) {
            digits.append(groups.get(end).digits());
            end++;
        }
        boolean ends = !groups.continuesAt(end) || isMobile(end);
        int behind = ends ? end : first + 1;
        boolean tooLong = ends && digits.length() > LONGEST_CUSTOMER_NUMBER;
        return tooLong || isMobile(first) || MOBILE.matcher(digits).matches() ? first : behind;
    }

    /** Written with the same separator throughout, and no mobile number of its own. */
    private boolean isOneWith(int first, int next) {
        return groups.continuesAt(next)
                && groups.get(next).gap().equals(groups.get(first + 1).gap())
                && !isMobile(next);
    }

    private boolean isMobile(int at) {
        Group group = groups.get(at);
        boolean plus = group.from() > 0 && text.charAt(group.from() - 1) == '+';
        return plus || MOBILE_BEGIN.matcher(group.digits()).matches();
    }

    /** Such as 17-08-2026, 17/8/26 or 2026-08-17, without the same separator before or behind it. */
    private boolean isDate(int first) {
        if (!continuesTwice(first)) {
            return false;
        }
        String gap = groups.get(first + 1).gap();
        boolean separated = gap.equals("-") || gap.equals("/") || gap.equals(".");
        boolean alone = !groups.follows(first, gap) && !groups.follows(first + 3, gap);
        if (!separated || !alone || !groups.follows(first + 2, gap)) {
            return false;
        }
        Group left = groups.get(first);
        Group right = groups.get(first + 2);
        boolean dayFirst = isDay(left) && (isYear(right) || right.length() == 2);
        return isMonth(groups.get(first + 1)) && (dayFirst || isYear(left) && isDay(right));
    }

    private boolean continuesTwice(int first) {
        return groups.continuesAt(first + 1) && groups.continuesAt(first + 2);
    }

    private static boolean isDay(Group group) {
        return group.length() <= 2 && group.value() >= 1 && group.value() <= 31;
    }

    private static boolean isMonth(Group group) {
        return group.length() <= 2 && group.value() >= 1 && group.value() <= 12;
    }

    private static boolean isYear(Group group) {
        return group.length() == 4 && group.value() >= 1900 && group.value() <= 2199;
    }

    /** Such as 08.15-10.30. */
    private boolean isTimeSpan(int first) {
        return isTime(first)
                && groups.continuesAt(first + 2)
                && groups.get(first + 2).gap().strip().equals("-")
                && isTime(first + 2)
                && !groups.follows(first, ".")
                && !groups.follows(first + 4, ".");
    }

    /** Such as -7.479712,110.217745: a latitude and a longitude with four decimals or more, as maps write them. */
    private boolean isPointInIndonesia(int first) {
        return first + 3 < groups.count()
                && isDecimal(first, 0, 11)
                && COMMA.matcher(text.subSequence(
                                groups.get(first + 1).to(),
                                groups.get(first + 2).from()))
                        .matches()
                && isDecimal(first + 2, 95, 141);
    }

    private boolean isDecimal(int degrees, int least, int most) {
        Group whole = groups.get(degrees);
        int decimals = groups.get(degrees + 1).length();
        return groups.follows(degrees + 1, ".")
                && whole.length() <= 3
                && whole.value() >= least
                && whole.value() <= most
                && decimals >= 4
                && decimals <= 10;
    }

    private boolean isTime(int hours) {
        return groups.follows(hours + 1, ".")
                && groups.get(hours).length() <= 2
                && groups.get(hours).value() < 24
                && groups.get(hours + 1).length() == 2
                && groups.get(hours + 1).value() < 60;
    }

    boolean isPrice(int first) {
        return endOfPrice(first) > first;
    }

    /** Such as Rp 62.812.345.678 or Rp1500000; a number that begins with 0 is no price. */
    private int endOfPrice(int first) {
        Group group = groups.get(first);
        String before = text.subSequence(Math.max(0, group.from() - LONGEST_PRICE_WORD), group.from())
                .toString();
        if (text.charAt(group.from()) == '0' || !PRICE_WORD.matcher(before).matches()) {
            return first;
        }
        int digits = group.length();
        int end = first + 1;
        while ((groups.follows(end, ".") || groups.follows(end, ","))
                && groups.get(end).length() == 3) {
            digits += 3;
            end++;
        }
        return digits <= LONGEST_PRICE ? end : first;
    }

    /** Such as 045.2/1234/2026: a code of up to three digits, slashes and dots, and a year at the end. */
    private int endOfLetterNumber(int first) {
        if (groups.get(first).length() > LONGEST_LETTER_CODE) {
            return first;
        }
        int last = first;
        while (last - first < 4 && (groups.follows(last + 1, "/") || groups.follows(last + 1, "."))) {
            last++;
        }
        boolean dated =
                last > first && groups.follows(last, "/") && isYear(groups.get(last)) && !groups.continuesAt(last + 1);
        return dated ? last + 1 : first;
    }
}
