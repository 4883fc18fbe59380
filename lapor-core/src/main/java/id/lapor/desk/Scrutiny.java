package id.lapor.desk;

import id.lapor.desk.Casework.Case;
import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.EvidenceDoubt;
import id.lapor.followup.PhotoCheck;
import id.lapor.kernel.Actor;
import id.lapor.kernel.ReportId;
import id.lapor.report.Report;
import id.lapor.workflow.HistoryEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what there is to doubt about the photos of a report, and no more of other reports than the reader may know. */
final class Scrutiny {

    private final Casework casework;
    private final Actor reader;

    Scrutiny(Casework casework, Actor reader) {
        this.casework = casework;
        this.reader = reader;
    }

    /**
     * @param shown the files that the reader sees
     */
    List<CheckedPhoto> of(Case found, List<Attachment> shown) {
        Map<AttachmentId, PhotoCheck> checks =
                casework.storage().attachments().checks(found.report().id());
        List<CheckedPhoto> photos = new ArrayList<>();
        for (Attachment file : shown) {
            PhotoCheck check = checks.get(file.id());
            if (check != null) {
                CheckedPhoto photo = checked(file, check, found);
                if (photo.saysAnything()) {
                    photos.add(photo);
                }
            }
        }
        return photos;
    }

    private CheckedPhoto checked(Attachment file, PhotoCheck check, Case found) {
        HistoryEntry step = found.report().history().get((int) file.step() - 1);
        ZoneId zone =
                casework.house().time().timeOf(step.agency(), found.agencies()).zone();
        List<PhotoDoubt> doubts = new ArrayList<>();
        for (EvidenceDoubt kind : EvidenceDoubt.about(check, submittedAt(found.report()), zone, step.at())) {
            doubt(kind, check, found.report(), zone).ifPresent(doubts::add);
        }
        return new CheckedPhoto(
                file.id(),
                check.evidence().takenAt(zone).orElse(null),
                check.evidence().metresAway(),
                doubts);
    }

    /** No officer may find out the minute at which somebody hidden complained: from a photo's time, the day only. */
    private Instant submittedAt(Report report) {
        Instant submitted = report.filing().submittedAt();
        return report.secrecy().hidesReporter() ? casework.house().time().startOfDay(submitted) : submitted;
    }

    private Optional<PhotoDoubt> doubt(EvidenceDoubt kind, PhotoCheck check, Report report, ZoneId zone) {
        return switch (kind) {
            case TAKEN_BEFORE_THE_REPORT ->
                Optional.of(new PhotoDoubt(
                        kind,
                        check.evidence()
                                .takenAt(zone)
                                .map(taken -> daysBefore(report, LocalDate.ofInstant(taken, zone)))
                                .orElse(0L),
                        null));
            case FAR_FROM_THE_PLACE ->
                Optional.of(new PhotoDoubt(
                        kind, Objects.requireNonNull(check.evidence().metresAway()), null));
            case USED_BEFORE -> usedBefore(check.usedIn());
            case TAKEN_IN_THE_FUTURE, FROM_THE_REPORTER -> Optional.of(new PhotoDoubt(kind, 0, null));
        };
    }

    private static long daysBefore(Report report, LocalDate taken) {
        return Math.max(0, ChronoUnit.DAYS.between(taken, report.filing().submittedOn()));
    }

    /** Named where the reader may read it; not even told of where that there is one is a secret: who is accused reads less. */
    private Optional<PhotoDoubt> usedBefore(@Nullable ReportId id) {
        return Optional.ofNullable(id)
                .flatMap(casework.storage().reports()::find)
                .filter(other -> mayRead(other)
                        || !other.isOversight() && other.accused().isNobody())
                .map(other -> new PhotoDoubt(EvidenceDoubt.USED_BEFORE, 0, mayRead(other) ? other.tracking() : null));
    }

    private boolean mayRead(Report other) {
        return casework.relate(other, reader, null).relation() == Relation.GOVERNOR;
    }
}
