package id.lapor.spring.web;

import id.lapor.Lapor;
import id.lapor.desk.CitizenDesk;
import id.lapor.desk.OfficerDesk;
import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.kernel.Wording;
import id.lapor.reporter.AccessCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Who calls, which desk that opens, and in which language the answer is. */
final class Caller {

    static final String ACCESS_CODE = "Lapor-Access-Code";

    private final Lapor lapor;
    private final ActorResolver actors;

    Caller(Lapor lapor, ActorResolver actors) {
        this.lapor = lapor;
        this.actors = actors;
    }

    Actor actor(HttpServletRequest request) {
        return actors.actorOf(request.getUserPrincipal());
    }

    /** A malformed access code opens as much as none: the difference would tell a guesser something. */
    CitizenDesk citizen(HttpServletRequest request) {
        CitizenDesk desk = lapor.citizen(actor(request));
        String code = request.getHeader(ACCESS_CODE);
        CitizenDesk shown =
                code == null ? desk : AccessCode.parse(code).map(desk::showing).orElse(desk);
        Long version = version(request);
        return version == null ? shown : shown.ifVersion(version);
    }

    OfficerDesk officer(HttpServletRequest request) {
        OfficerDesk desk = lapor.officer(actor(request));
        Long version = version(request);
        return version == null ? desk : desk.ifVersion(version);
    }

    /** Whether the caller acts as a citizen: by role, for one, or by showing an access code. */
    boolean isCitizen(HttpServletRequest request) {
        Actor actor = actor(request);
        return actor.is(Role.VISITOR)
                || actor.is(Role.REPORTER)
                || actor.is(Role.NATIONAL_SYSTEM)
                || request.getHeader(ACCESS_CODE) != null;
    }

    /** Indonesian unless the caller asks for English. */
    static Locale language(HttpServletRequest request) {
        boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return asked && request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Wording.INDONESIAN;
    }

    /** An If-Match that is no version of ours matches none. */
    private static @Nullable Long version(HttpServletRequest request) {
        String tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null || tag.equals("*")) {
            return null;
        }
        String digits = tag.replace("W/", "").replace("\"", "");
        return digits.matches("[0-9]{1,18}") ? Long.valueOf(digits) : Long.valueOf(-1);
    }
}
