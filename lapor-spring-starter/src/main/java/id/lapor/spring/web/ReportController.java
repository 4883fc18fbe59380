package id.lapor.spring.web;

import id.lapor.Lapor;
import id.lapor.desk.CitizenDesk;
import id.lapor.desk.Receipt;
import id.lapor.disclosure.OfficerView;
import id.lapor.disclosure.ReportView;
import id.lapor.disclosure.ReporterView;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.SanitizedFile;
import id.lapor.http.model.MoveRequest;
import id.lapor.http.model.NewReport;
import id.lapor.http.model.ReportReceipt;
import id.lapor.http.model.ReportTimeline;
import id.lapor.http.model.TrackedReport;
import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.report.TrackingNumber;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports for those who take part: the reporter, by account or access code, and officers. */
@LaporApi
@RequestMapping("${lapor.web.base-path:/lapor}/v1/reports")
class ReportController {

    private final Lapor lapor;
    private final Caller caller;
    private final Moves moves;

    ReportController(Lapor lapor, Caller caller) {
        this.lapor = lapor;
        this.caller = caller;
        this.moves = new Moves(caller);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportReceipt> submit(@RequestBody NewReport body, HttpServletRequest request) {
        Actor actor = caller.actor(request);
        String account = actor.is(Role.REPORTER) && !actor.account().isEmpty() ? actor.account() : null;
        Receipt receipt = lapor.citizen(actor)
                .submit(WireReader.draft(body, account, IdempotencyKey.of(request)), WireReader.uploads(body.photos()))
                .orElseThrow();
        return ResponseEntity.created(URI.create(request.getRequestURI() + "/" + receipt.tracking()))
                .cacheControl(CacheControl.noStore())
                .body(new ReportReceipt(
                        receipt.tracking().value(),
                        receipt.accessCode().reveal(),
                        receipt.verificationDue().at()));
    }

    @GetMapping("/{tracking}")
    ResponseEntity<TrackedReport> open(@PathVariable String tracking, HttpServletRequest request) {
        ReportView view = view(tracking, request);
        TrackedReport report = new WireWriter(Caller.language(request)).report(view);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        return report.version() == null
                ? answer.body(report)
                : answer.eTag("\"" + report.version() + "\"").body(report);
    }

    @GetMapping("/{tracking}/history")
    ResponseEntity<ReportTimeline> history(@PathVariable String tracking, HttpServletRequest request) {
        ReportView view = view(tracking, request);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ReportTimeline(new WireWriter(Caller.language(request)).timeline(view.content())));
    }

    @PostMapping(path = "/{tracking}/{move}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> move(
            @PathVariable String tracking,
            @PathVariable String move,
            @RequestBody MoveRequest body,
            HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(moves.carryOut(number(tracking), move, body, request));
    }

    @GetMapping("/{tracking}/attachments/{id}")
    ResponseEntity<byte[]> attachment(
            @PathVariable String tracking,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean preview,
            HttpServletRequest request) {
        TrackingNumber number = number(tracking);
        AttachmentId file = Pictures.id(id);
        Optional<SanitizedFile> found = caller.citizen(request).attachment(number, file);
        return Pictures.forParticipants(found.or(() -> caller.officer(request).attachment(number, file)), preview);
    }

    /** The fullest view that the caller may have. */
    private ReportView view(String tracking, HttpServletRequest request) {
        TrackingNumber number = number(tracking);
        CitizenDesk citizen = caller.citizen(request);
        Optional<ReportView> seen = citizen.open(number);
        if (seen.isPresent() && seen.get() instanceof ReporterView own) {
            return own;
        }
        Optional<OfficerView> officer = caller.officer(request).open(number);
        return officer.<ReportView>map(view -> view).or(() -> seen).orElseThrow(ReportController::notFound);
    }

    static TrackingNumber number(String tracking) {
        return TrackingNumber.parse(tracking).orElseThrow(ReportController::notFound);
    }

    static RuntimeException notFound() {
        return new RefusedException(Refusal.of(Code.NOT_FOUND));
    }
}
