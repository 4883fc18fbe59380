package id.lapor.disclosure;

/** Who looks at a timeline. */
enum Reader {
    PUBLIC,
    REPORTER,
    OFFICER
}
