package id.lapor.testkit.generator;

/** How somebody writes. */
enum Register {
    /** A letter to an office. */
    FORMAL("resmi"),
    /** Plain sentences. */
    PLAIN("biasa"),
    /** As to a friend: abbreviated, often without capitals. */
    CASUAL("santai"),
    /** Lower case throughout, no punctuation, abbreviated wherever possible. */
    SMS("santai"),
    /** CAPITALS THROUGHOUT. */
    SHOUTING("biasa"),
    /** An operator or officer who notes what somebody says. */
    OPERATOR("petugas");

    private final String voice;

    Register(String voice) {
        this.voice = voice;
    }

    /** The suffix of the phrase lists that only this kind of writer uses. */
    String voice() {
        return voice;
    }
}
