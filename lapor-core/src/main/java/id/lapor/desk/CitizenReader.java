package id.lapor.desk;

import id.lapor.desk.Casework.Case;
import id.lapor.disclosure.PublicView;
import id.lapor.disclosure.ReportView;
import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.Actor;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a citizen may see of one report: a reporter their own, everybody what is public. */
final class CitizenReader {

    private final Casework casework;
    private final Actor citizen;
    private final @Nullable AccessCode code;

    CitizenReader(Casework casework, Actor citizen, @Nullable AccessCode code) {
        this.casework = casework;
        this.citizen = citizen;
        this.code = code;
    }

    Optional<ReportView> open(TrackingNumber tracking) {
        return casework.inTransaction(() -> find(tracking).map(this::view));
    }

    Optional<PublicView> open(PublicHandle handle) {
        return casework.inTransaction(
                () -> published(handle).map(found -> casework.viewer().forPublic(casework.open(found))));
    }

    Optional<SanitizedFile> attachment(TrackingNumber tracking, AttachmentId id) {
        return casework.inTransaction(() -> find(tracking).flatMap(found -> file(found, id, files(found))));
    }

    Optional<SanitizedFile> attachment(PublicHandle handle, AttachmentId id) {
        return casework.inTransaction(() -> published(handle).flatMap(found -> file(found, id, publicFiles(found))));
    }

    /** What is anonim or rahasia is opened by its number for its reporter only. */
    private Optional<Case> find(TrackingNumber tracking) {
        return casework.find(tracking, citizen, code)
                .filter(found -> isReporters(found) || !found.report().secrecy().needsProof());
    }

    /** As anybody sees it. */
    Optional<Case> published(PublicHandle handle) {
        return casework.storage()
                .reports()
                .find(handle)
                .filter(Report::isPublished)
                .map(report -> casework.relate(report, Actor.visitor(), null));
    }

    private ReportView view(Case found) {
        return isReporters(found)
                ? casework.viewer().forReporter(casework.open(found))
                : casework.viewer().forPublic(casework.open(found));
    }

    private List<Attachment> files(Case found) {
        return isReporters(found) ? casework.viewer().filesForReporter(casework.folder(found)) : publicFiles(found);
    }

    private List<Attachment> publicFiles(Case found) {
        return casework.viewer().filesForPublic(casework.folder(found));
    }

    private Optional<SanitizedFile> file(Case found, AttachmentId id, List<Attachment> shown) {
        return shown.stream().anyMatch(file -> file.id().equals(id))
                ? casework.storage().attachments().load(found.report().id(), id)
                : Optional.empty();
    }

    private static boolean isReporters(Case found) {
        return found.relation() == Relation.REPORTER;
    }
}
