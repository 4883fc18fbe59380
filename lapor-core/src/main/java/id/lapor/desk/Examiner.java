package id.lapor.desk;

import com.google.common.collect.Sets;
import id.lapor.desk.Casework.Case;
import id.lapor.followup.Attachment;
import id.lapor.followup.Evidence;
import id.lapor.followup.EvidenceReader;
import id.lapor.followup.FollowUp;
import id.lapor.followup.PhotoCheck;
import id.lapor.followup.PictureHash;
import id.lapor.followup.SanitizedFile;
import id.lapor.followup.Upload;
import id.lapor.kernel.ReportId;
import id.lapor.kernel.Role;
import id.lapor.report.AgencyCommand;
import id.lapor.report.Command;
import id.lapor.report.Report;
import id.lapor.subject.Place;
import id.lapor.workflow.HistoryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the photos of an agency's follow-up while they still tell where and when they were taken. Of photos that a
 * citizen sent, by whatever hand, nothing is read and nothing kept: theirs are compared with an officer's on the way in.
 */
final class Examiner {

    /** By whose hand a citizen's photos come. */
    private static final Set<Role> CITIZENS =
            Sets.immutableEnumSet(Role.REPORTER, Role.VISITOR, Role.INTAKE_OFFICER, Role.NATIONAL_SYSTEM);

    /** Unpacking a picture takes its time: the latest ones of a reporter who sends very many. */
    private static final int MOST_COMPARED = 20;

    private static final int MOST_USES = 5;

    private final Casework casework;

    Examiner(Casework casework) {
        this.casework = casework;
    }

    /**
     * @param uploads as they were sent
     * @param clean the same files, cleaned
     */
    List<Examined> examine(Case found, Command command, List<Upload> uploads, List<SanitizedFile> clean) {
        if (!(command instanceof AgencyCommand) || !(command.statement() instanceof FollowUp)) {
            return clean.stream().map(file -> new Examined(file, null)).toList();
        }
        Report report = found.report();
        Place place = report.matter().place();
        List<Evidence> told = uploads.stream()
                .map(upload -> EvidenceReader.read(upload, place.latitude(), place.longitude()))
                .toList();
        boolean pictures = told.stream().anyMatch(evidence -> evidence.hash() != null);
        List<PictureHash> reporters = pictures ? reportersPictures(report) : List.of();
        List<Examined> examined = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            examined.add(new Examined(clean.get(i), check(told.get(i), report, reporters)));
        }
        return examined;
    }

    private PhotoCheck check(Evidence evidence, Report report, List<PictureHash> reporters) {
        PictureHash picture = evidence.hash();
        return picture == null
                ? new PhotoCheck(evidence, false, null)
                : new PhotoCheck(
                        evidence, reporters.stream().anyMatch(picture::isSamePictureAs), usedIn(picture, report));
    }

    private List<PictureHash> reportersPictures(Report report) {
        Set<Long> steps = report.history().stream()
                .filter(entry -> CITIZENS.contains(entry.by()))
                .map(HistoryEntry::sequence)
                .collect(Collectors.toSet());
        List<SanitizedFile> photos = casework.inTransaction(() -> {
            List<Attachment> theirs = casework.storage().attachments().of(report.id()).stream()
                    .filter(file -> steps.contains(file.step()))
                    .toList();
            return theirs.stream()
                    .skip(Math.max(0, theirs.size() - MOST_COMPARED))
                    .flatMap(file -> casework.storage().attachments().load(report.id(), file.id()).stream())
                    .toList();
        });
        return photos.stream().flatMap(photo -> PictureHash.of(photo).stream()).toList();
    }

    /** Rather one that whoever governs this report may read. */
    private @Nullable ReportId usedIn(PictureHash picture, Report report) {
        return casework.inTransaction(() -> {
            List<Report> others = casework.storage().attachments().withPictureLike(picture, MOST_USES + 1).stream()
                    .filter(id -> !id.equals(report.id()))
                    .flatMap(id -> casework.storage().reports().find(id).stream())
                    .toList();
            return others.stream()
                    .filter(other -> other.governor() == report.governor())
                    .findFirst()
                    .or(() -> others.stream().findFirst())
                    .map(Report::id)
                    .orElse(null);
        });
    }
}
