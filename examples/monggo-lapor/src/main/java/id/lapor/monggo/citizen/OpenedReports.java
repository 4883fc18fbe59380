package id.lapor.monggo.citizen;

import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
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

    private final Map<TrackingNumber, AccessCode> codes = new ConcurrentHashMap<>();

    void remember(TrackingNumber tracking, AccessCode code) {
        if (codes.size() < MOST) {
            codes.put(tracking, code);
        }
    }

    Optional<AccessCode> codeOf(TrackingNumber tracking) {
        return Optional.ofNullable(codes.get(tracking));
    }
}
