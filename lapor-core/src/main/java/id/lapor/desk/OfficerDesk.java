package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.desk.Casework.Case;
import id.lapor.disclosure.Acts;
import id.lapor.disclosure.CaseFile;
import id.lapor.disclosure.CaseLine;
import id.lapor.disclosure.OfficerView;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Remark;
import id.lapor.followup.SanitizedFile;
import id.lapor.followup.Upload;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Command;
import id.lapor.report.Cursor;
import id.lapor.report.Page;
import id.lapor.report.ReportQuery;
import id.lapor.report.Scope;
import id.lapor.report.Shade;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Identity;
import id.lapor.statistics.Figures;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an officer does. A report that the officer has nothing to do with is the same as no report: lists, counts and
 * answers never tell the difference.
 */
public final class OfficerDesk {

    private final Casework casework;
    private final Actor actor;
    private final @Nullable Long version;

    OfficerDesk(Casework casework, Actor actor, @Nullable Long version) {
        this.casework = casework;
        this.actor = actor;
        this.version = version;
    }

    /** The same desk; a command is refused as stale unless the report is at this version. */
    public OfficerDesk ifVersion(long seen) {
        return new OfficerDesk(casework, actor, seen);
    }

    /**
     * The officer's reports, the most urgent first; empty for who has no inbox.
     *
     * @param after where the page before ended; a cursor of another list begins at the beginning
     * @param limit the most lines; 1 to 200, what lies outside counts as the nearest of these
     */
    public Page<CaseLine> inbox(InboxFilter filter, @Nullable Cursor after, int limit) {
        return casework.inTransaction(() -> {
            AgencyTree agencies = casework.storage().agencies().tree();
            Optional<Scope> scope = AccessPolicy.inbox(actor, agencies);
            Set<Shade> shades =
                    Shade.of(filter.colors(), casework.house().time().colors());
            if (scope.isEmpty() || !filter.colors().isEmpty() && shades.isEmpty() || !isKnown(filter.category())) {
                return new Page<CaseLine>(List.of(), null);
            }
            ReportQuery query = new ReportQuery(
                    scope.get(),
                    shades,
                    filter.agency(),
                    filter.category(),
                    ReportQuery.Order.DUE,
                    casework.now(),
                    Casework.fitting(after, ReportQuery.Order.DUE),
                    Casework.lines(limit));
            return casework.storage()
                    .reports()
                    .page(query)
                    .map(line -> casework.viewer().caseLine(line, agencies, query.now()));
        });
    }

    private boolean isKnown(@Nullable String category) {
        return category == null
                || casework.house().time().categories().find(category).isPresent();
    }

    /** The officer's reports, counted. */
    public Figures figures() {
        return casework.inTransaction(() -> Figures.of(
                AccessPolicy.inbox(actor, casework.storage().agencies().tree())
                        .map(scope -> casework.storage().statistics().tally(scope, casework.now()))
                        .orElse(List.of()),
                casework.house().time().colors()));
    }

    public Optional<OfficerView> open(TrackingNumber tracking) {
        return casework.inTransaction(() -> casework.find(tracking, actor, null).flatMap(this::view));
    }

    /** Disposisi: hands the report to an agency; the note is for that agency only. */
    public Decision<Progressed> delegate(TrackingNumber tracking, AgencyId to, String note) {
        return carryOut(tracking, new Command.Delegate(to, Remark.internal(note)));
    }

    /** Tunda: asks the reporter for what is missing. */
    public Decision<Progressed> ask(TrackingNumber tracking, String question) {
        return carryOut(tracking, new Command.Ask(Remark.shared(question)));
    }

    /** Bukan wewenang: gives the report back. */
    public Decision<Progressed> giveBack(TrackingNumber tracking, String reason) {
        return carryOut(tracking, new Command.Return(Remark.shared(reason)));
    }

    /** Proses: begins, with a next step and its date. */
    public Decision<Progressed> start(TrackingNumber tracking, FollowUp acknowledgement) {
        return carryOut(tracking, new Command.Start(acknowledgement));
    }

    /** Work done so far, or a plan. */
    public Decision<Progressed> progress(TrackingNumber tracking, FollowUp progress, Upload... evidence) {
        return carryOut(tracking, new Command.Progress(progress), evidence);
    }

    /** Tindak lanjut: answers with substance. */
    public Decision<Progressed> answer(TrackingNumber tracking, FollowUp answer, Upload... evidence) {
        return carryOut(tracking, new Command.Answer(answer), evidence);
    }

    /** A note that only officers read. */
    public Decision<Progressed> note(TrackingNumber tracking, String text) {
        return carryOut(tracking, new Command.Note(Remark.internal(text)));
    }

    /** Arsip: ends the report without an answer, with a reason that the reporter reads. */
    public Decision<Progressed> archive(TrackingNumber tracking, ArchiveReason reason, String explanation) {
        return carryOut(tracking, new Command.Archive(reason, explanation));
    }

    /** Selesai, once the reporter's time to reply is over. */
    public Decision<Progressed> close(TrackingNumber tracking) {
        return carryOut(tracking, new Command.Close(null));
    }

    /**
     * A move of the table that this release does not carry out yet: refused with that reason.
     *
     * @throws IllegalArgumentException when the move is carried out
     */
    public Decision<Progressed> attempt(TrackingNumber tracking, Move unsupported) {
        return carryOut(tracking, new Command.Unsupported(unsupported));
    }

    /**
     * Reads the reporter's identity, or the contact only, as the table of disclosure allows. It is written into the
     * history with its purpose, and the reporter sees that it happened.
     */
    public Decision<Identity> disclose(TrackingNumber tracking, String purpose) {
        Command command = new Command.Disclose(Remark.shared(purpose));
        return casework.checks()
                .check(command)
                .then(valid -> casework.inTransaction(() -> disclose(tracking, command)));
    }

    /** A file of a report that this officer may see. */
    public Optional<SanitizedFile> attachment(TrackingNumber tracking, AttachmentId id) {
        return casework.inTransaction(() -> casework.find(tracking, actor, null)
                .filter(found -> found.relation() != Relation.NONE)
                .flatMap(found ->
                        casework.storage().attachments().load(found.report().id(), id)));
    }

    private Decision<Identity> disclose(TrackingNumber tracking, Command command) {
        Optional<Case> found = casework.find(tracking, actor, null).filter(known -> known.relation() != Relation.NONE);
        if (found.isEmpty()) {
            return Decision.refused(Code.NOT_FOUND);
        }
        Disclosable part = AccessPolicy.disclosable(
                actor, found.get().relation(), found.get().report());
        if (part == Disclosable.NOTHING) {
            return Decision.refused(Code.IDENTITY_CLOSED);
        }
        return casework.storage()
                .vault()
                .open(found.get().report().custody().identityKey())
                .map(identity -> part == Disclosable.CONTACT ? contactOf(identity) : identity)
                .map(identity -> casework.carryOut(request(tracking, command), logged -> identity))
                .orElseGet(() -> Decision.refused(Code.IDENTITY_CLOSED));
    }

    private static Identity contactOf(Identity identity) {
        return new Identity("", identity.phone(), identity.email(), null);
    }

    private Optional<OfficerView> view(Case found) {
        boolean identity = AccessPolicy.disclosable(actor, found.relation(), found.report()) != Disclosable.NOTHING;
        return switch (found.relation()) {
            case GOVERNOR -> Optional.of(casework.viewer().forCoordinator(file(found), acts(found), identity));
            case HANDLER, SUPERIOR, OBSERVER ->
                Optional.of(casework.viewer().forAgency(file(found), acts(found), identity));
            case REPORTER, NONE -> Optional.empty();
        };
    }

    private Acts acts(Case found) {
        return AccessPolicy.acts(actor, found.relation(), found.report(), casework.now());
    }

    private CaseFile file(Case found) {
        return casework.open(found);
    }

    private Decision<Progressed> carryOut(TrackingNumber tracking, Command command, Upload... evidence) {
        return casework.carryOut(request(tracking, command, evidence));
    }

    private Request request(TrackingNumber tracking, Command command, Upload... evidence) {
        return new Request(actor, null, version, tracking, command, List.of(evidence));
    }
}
