package id.lapor.monggo.citizen;

import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/**
 * The reports that this visitor has shown an access code for. The codes stay on the server, for as long as the session
 * does.
 */
@Component
@SessionScope
class OpenedReports {

    private static final int MOST = 50;

    private final HttpServletRequest request;
    private final Map<TrackingNumber, AccessCode> codes = new ConcurrentHashMap<>();

    OpenedReports(HttpServletRequest request) {
        this.request = request;
    }

    /** The session opens more from here on, so it gets a new name: one that was planted before opens nothing. */
    void remember(TrackingNumber tracking, AccessCode code) {
        request.changeSessionId();
        if (codes.size() < MOST) {
            codes.put(tracking, code);
        }
    }

    Optional<AccessCode> codeOf(TrackingNumber tracking) {
        return Optional.ofNullable(codes.get(tracking));
    }
}
