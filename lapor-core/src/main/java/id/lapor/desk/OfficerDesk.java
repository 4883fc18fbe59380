package id.lapor.desk;

import id.lapor.agency.RoutingAccuracy;
import id.lapor.disclosure.CaseLine;
import id.lapor.disclosure.OfficerView;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Remark;
import id.lapor.followup.SanitizedFile;
import id.lapor.followup.Upload;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.report.AgencyCommand;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Command;
import id.lapor.report.Cursor;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Page;
import id.lapor.report.ReporterCommand;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Identity;
import id.lapor.statistics.Figures;
import id.lapor.statistics.Period;
import id.lapor.statistics.Survey;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an officer does. A report that the officer has nothing to do with is the same as no report: lists, counts and
 * answers never tell the difference.
 */
public final class OfficerDesk {

    private final Casework casework;
    private final Conduct conduct;
    private final Disclosures disclosures;
    private final OfficerReader reader;
    private final Actor actor;
    private final @Nullable Long version;

    OfficerDesk(Casework casework, Conduct conduct, Actor actor, @Nullable Long version) {
        this.casework = casework;
        this.conduct = conduct;
        this.disclosures = new Disclosures(casework, conduct);
        this.reader = new OfficerReader(casework, actor);
        this.actor = actor;
        this.version = version;
    }

    /** The same desk; a command is refused as stale unless the report is at this version. */
    public OfficerDesk ifVersion(long seen) {
        return new OfficerDesk(casework, conduct, actor, seen);
    }

    /**
     * The officer's reports, the most urgent first; empty for who has no inbox.
     *
     * @param after where the page before ended; a cursor of another list begins at the beginning
     * @param limit the most lines; 1 to 200, what lies outside counts as the nearest of these
     */
    public Page<CaseLine> inbox(InboxFilter filter, @Nullable Cursor after, int limit) {
        return new Agenda(casework, actor).page(filter, after, limit);
    }

    /**
     * What is noticed about a report, for whoever governs it: what it may be, and what it may repeat. Each says why, and
     * decides nothing.
     *
     * @return nothing where there is no such report for this officer
     */
    public Hints hints(TrackingNumber tracking) {
        return reader.hints(tracking);
    }

    /**
     * What the photos of the agencies' follow-ups told before they were cleaned, and what there is to doubt about them; for
     * whoever governs the report. A doubt decides nothing.
     *
     * @return in the order they came, those that told anything; empty where there is no such report for this officer
     */
    public List<CheckedPhoto> checkedPhotos(TrackingNumber tracking) {
        return reader.checkedPhotos(tracking);
    }

    /** How often the agencies that are suggested from past delegations would have been the right ones lately. */
    public RoutingAccuracy suggestionsWereRight() {
        return casework.lessons().accuracy();
    }

    /** The officer's reports, counted. */
    public Figures figures() {
        return casework.inTransaction(() -> Figures.of(
                AccessPolicy.inbox(actor, casework.storage().agencies().tree())
                        .map(scope -> casework.storage().statistics().tally(scope, casework.now()))
                        .orElse(List.of()),
                casework.house().time().colors()));
    }

    /**
     * The officer's reports that came in during a period, counted by everything that an office steers by, with the years
     * before, the ranking of agencies and the problem tree. It reads every report of these years once.
     *
     * @param period days of the year 2000 or later; what lies after today is left out
     */
    public Survey statistics(Period period) {
        return casework.surveys().of(actor, period);
    }

    /**
     * The deadlines in the officer's inbox for a calendar of their own, which may lie with any provider: text of the type
     * {@code text/calendar} (RFC 5545, UTF-8), an all-day event for each, on the last day that is in time at the agency.
     * It tells the tracking number, which clock runs, whether it is overdue or provisional, and how often the report was
     * changed; an oversight complaint, or a hidden reporter, looks like any other. It sets no alarm. At most 1,000, the
     * earliest; none for who has no inbox.
     *
     * @param language English, or else Indonesian
     */
    public String deadlines(Locale language) {
        return new Agenda(casework, actor).calendar(language);
    }

    public Optional<OfficerView> open(TrackingNumber tracking) {
        return reader.open(tracking);
    }

    /**
     * Gives a command of any kind. What people do most has a method of its own below. An identity is read by
     * {@link #disclose} only, which gives something for what it writes into the history.
     *
     * @param uploads photos that go with it
     */
    public Decision<Progressed> act(TrackingNumber tracking, Command command, Upload... uploads) {
        return command instanceof SecrecyCommand.Disclose
                ? Decision.refused(Code.IDENTITY_CLOSED)
                : conduct.carryOut(request(tracking, command, uploads));
    }

    /** Disposisi: hands the report to an agency; the note is for that agency only. */
    public Decision<Progressed> delegate(TrackingNumber tracking, AgencyId to, String note) {
        return act(tracking, new GovernorCommand.Delegate(to, Remark.internal(note)));
    }

    /** Tunda: asks the reporter for what is missing. */
    public Decision<Progressed> ask(TrackingNumber tracking, String question) {
        return act(tracking, new GovernorCommand.Ask(Remark.shared(question)));
    }

    /** Bukan wewenang: gives the report back. */
    public Decision<Progressed> giveBack(TrackingNumber tracking, String reason) {
        return act(tracking, new AgencyCommand.Return(null, Remark.shared(reason)));
    }

    /** Proses: begins, with a next step and its date. */
    public Decision<Progressed> start(TrackingNumber tracking, FollowUp acknowledgement) {
        return act(tracking, new AgencyCommand.Start(acknowledgement));
    }

    /** Work done so far, or a plan. */
    public Decision<Progressed> progress(TrackingNumber tracking, FollowUp progress, Upload... evidence) {
        return act(tracking, new AgencyCommand.Progress(progress), evidence);
    }

    /** Tindak lanjut: answers with substance. */
    public Decision<Progressed> answer(TrackingNumber tracking, FollowUp answer, Upload... evidence) {
        return act(tracking, new AgencyCommand.Answer(answer), evidence);
    }

    /** Answers word for word as the head approved it, with the files of the draft. */
    public Decision<Progressed> answerAsApproved(TrackingNumber tracking) {
        return casework.inTransaction(() -> casework.find(tracking, actor, null)
                .filter(found -> found.relation() == Relation.HANDLER)
                .<Decision<Progressed>>map(found -> new Drafts(casework)
                        .approvedText(found.report(), actor)
                        .map(answer -> answer(tracking, answer))
                        .orElseGet(() -> Decision.refused(Code.NO_DRAFT)))
                .orElseGet(() -> Decision.refused(Code.NOT_FOUND)));
    }

    /** A note that only officers read. */
    public Decision<Progressed> note(TrackingNumber tracking, String text) {
        return act(tracking, new SecrecyCommand.Note(Remark.internal(text)));
    }

    /** Arsip: ends the report without an answer, with a reason that the reporter reads. */
    public Decision<Progressed> archive(TrackingNumber tracking, ArchiveReason reason, String explanation) {
        return act(tracking, new GovernorCommand.Archive(reason, explanation));
    }

    /** Selesai, once the reporter's time to reply is over. */
    public Decision<Progressed> close(TrackingNumber tracking) {
        return act(tracking, new ReporterCommand.Close(null));
    }

    /** Darurat: people are in danger; an officer has to be on site within minutes, and who has it is told at once. */
    public Decision<Progressed> declareEmergency(TrackingNumber tracking, String why) {
        return act(tracking, new GovernorCommand.DeclareEmergency(Remark.internal(why)));
    }

    /** Cabut darurat: nobody is in danger after all, and nobody has to be on site. */
    public Decision<Progressed> callOffEmergency(TrackingNumber tracking, String why) {
        return act(tracking, new GovernorCommand.CallOffEmergency(Remark.internal(why)));
    }

    /** Tarik: takes a wrong answer back. */
    public Decision<Progressed> recall(TrackingNumber tracking, String reason) {
        return act(tracking, new GovernorCommand.Recall(Remark.shared(reason)));
    }

    /** Buka kembali: begins a new round. */
    public Decision<Progressed> reopen(TrackingNumber tracking, String reason) {
        return act(tracking, new GovernorCommand.Reopen(Remark.shared(reason)));
    }

    /**
     * Reads the reporter's identity, or the contact only, as the table of disclosure allows. It is written into the
     * history with its purpose, and the reporter sees that it happened. Where a second person has to agree, that person
     * approved {@link SecrecyCommand.RequestIdentity} before.
     */
    public Decision<Identity> disclose(TrackingNumber tracking, String purpose) {
        return disclosures.identity(actor, version, tracking, purpose);
    }

    /**
     * Reads what was written before it was masked or redacted, as the table of disclosure allows; written into the
     * history like the reading of an identity.
     *
     * @param step the step of the history; with the first come title and place, each on a line of its own
     */
    public Decision<String> original(TrackingNumber tracking, long step, String purpose) {
        return disclosures.original(actor, version, tracking, step, purpose);
    }

    /** A file of a report that this officer may see. */
    public Optional<SanitizedFile> attachment(TrackingNumber tracking, AttachmentId id) {
        return reader.attachment(tracking, id);
    }

    private Request request(TrackingNumber tracking, Command command, Upload... evidence) {
        return new Request(actor, null, version, tracking, command, List.of(evidence));
    }
}
