package id.lapor.monggo.page;

/** For whom a page is written. */
public enum Audience {
    PUBLIC,
    REPORTER,
    OFFICER;

    /** As message codes name it. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
