package id.lapor.agency;

/**
 * Something by which a matter resembles earlier ones.
 *
 * @param value the code of a category, the code of a topic, a word without its affixes, or the code of a district
 */
record Sign(Precedent.Kind kind, String value) {

    static Sign category(String code) {
        return new Sign(Precedent.Kind.CATEGORY, code);
    }

    static Sign topic(Topic topic) {
        return new Sign(Precedent.Kind.TOPIC, topic.code());
    }

    static Sign word(String stem) {
        return new Sign(Precedent.Kind.WORD, stem);
    }

    static Sign district(String code) {
        return new Sign(Precedent.Kind.DISTRICT, code);
    }

    boolean isWord() {
        return kind == Precedent.Kind.WORD;
    }

    /** Not the word, which may be a name: debuggers print what they look at. */
    @Override
    public String toString() {
        return "Sign[" + kind + "]";
    }
}
