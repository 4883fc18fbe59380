package id.lapor.disclosure;

import id.lapor.kernel.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a timeline.
 *
 * @param kind the kind of reader
 * @param agency the officer's own agency; {@code null} for who acts for none
 */
record Reader(Kind kind, @Nullable AgencyId agency) {

    enum Kind {
        PUBLIC,
        REPORTER,
        OFFICER
    }

    static final Reader PUBLIC = new Reader(Kind.PUBLIC, null);
    static final Reader REPORTER = new Reader(Kind.REPORTER, null);

    static Reader officer(@Nullable AgencyId agency) {
        return new Reader(Kind.OFFICER, agency);
    }
}
