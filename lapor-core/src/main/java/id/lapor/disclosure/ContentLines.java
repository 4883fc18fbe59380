package id.lapor.disclosure;

/** Lines of iCalendar as RFC 5545 wants them (sections 3.1 and 3.3.11): ended by CRLF, folded, text escaped. */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /**
     * @param value in the form that the property has, which is not changed
     */
    ContentLines add(String property, Object value) {
        lines.append(folded(property + ":" + value)).append(END);
        return this;
    }

    ContentLines addText(String property, String words) {
        return add(property, escaped(words));
    }

    static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** At most 75 octets of UTF-8 a line, the blank that begins each further line included; no character is cut. */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder(line.length() + 8);
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int more = octetsOf(character);
            if (octets + more > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += more;
            at += Character.charCount(character);
        }
        return folded.toString();
    }

    private static int octetsOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return Character.isBmpCodePoint(character) ? 3 : 4;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
