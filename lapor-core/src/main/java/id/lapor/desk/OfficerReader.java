package id.lapor.desk;

import id.lapor.agency.RoutingSuggestion;
import id.lapor.desk.Casework.Case;
import id.lapor.disclosure.Acts;
import id.lapor.disclosure.AgencyView;
import id.lapor.disclosure.CaseFile;
import id.lapor.disclosure.CoordinatorView;
import id.lapor.disclosure.OfficerView;
import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.Actor;
import id.lapor.report.TrackingNumber;
import java.util.List;
import java.util.Optional;

/** What an officer may see of one report. */
final class OfficerReader {

    private final Casework casework;
    private final Actor officer;

    OfficerReader(Casework casework, Actor officer) {
        this.casework = casework;
        this.officer = officer;
    }

    Optional<OfficerView> open(TrackingNumber tracking) {
        return casework.inTransaction(() -> find(tracking).flatMap(this::view));
    }

    Hints hints(TrackingNumber tracking) {
        return casework.inTransaction(() -> governed(tracking)
                .map(found -> new FirstLook(casework).at(found, officer))
                .orElse(Hints.NONE));
    }

    List<CheckedPhoto> checkedPhotos(TrackingNumber tracking) {
        return casework.inTransaction(() -> governed(tracking)
                .map(found -> new Scrutiny(casework, officer).of(found, files(found)))
                .orElse(List.of()));
    }

    Optional<SanitizedFile> attachment(TrackingNumber tracking, AttachmentId id) {
        return casework.inTransaction(() -> find(tracking)
                .filter(found ->
                        files(found).stream().anyMatch(file -> file.id().equals(id)))
                .flatMap(found ->
                        casework.storage().attachments().load(found.report().id(), id)));
    }

    private Optional<Case> find(TrackingNumber tracking) {
        return casework.find(tracking, officer, null);
    }

    private Optional<Case> governed(TrackingNumber tracking) {
        return find(tracking).filter(found -> found.relation() == Relation.GOVERNOR);
    }

    private Optional<OfficerView> view(Case found) {
        return switch (found.relation()) {
            case GOVERNOR -> Optional.of(forGovernor(found, casework.open(found)));
            case HANDLER, SUPERIOR, OBSERVER -> Optional.of(forAgency(found, casework.open(found)));
            case REPORTER, INTAKE, PROXY, HOUSE, NONE -> Optional.empty();
        };
    }

    /** As they come with the view. */
    private List<Attachment> files(Case found) {
        return switch (found.relation()) {
            case GOVERNOR -> casework.viewer().filesForOfficer(casework.folder(found), null);
            case HANDLER, SUPERIOR, OBSERVER ->
                casework.viewer().filesForOfficer(casework.folder(found), officer.agency());
            case REPORTER, INTAKE, PROXY, HOUSE, NONE -> List.of();
        };
    }

    private CoordinatorView forGovernor(Case found, CaseFile file) {
        return casework.viewer().forCoordinator(file, acts(found, file), suggestions(file), mayAskForIdentity(found));
    }

    private AgencyView forAgency(Case found, CaseFile file) {
        return casework.viewer().forAgency(file, officer.agency(), acts(found, file), mayAskForIdentity(found));
    }

    private Acts acts(Case found, CaseFile file) {
        return AccessPolicy.acts(officer, found.relation(), found.report(), file.at());
    }

    private List<RoutingSuggestion> suggestions(CaseFile file) {
        return file.report().agency().isPresent()
                ? List.of()
                : casework.lessons()
                        .suggestions(
                                file.report(),
                                Casework.story(file.folder().steps()).orElse(""),
                                file.agencies());
    }

    private boolean mayAskForIdentity(Case found) {
        return AccessPolicy.disclosable(officer, found.relation(), found.report()) != Disclosable.NOTHING;
    }
}
