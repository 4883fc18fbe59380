package id.lapor.desk;

import id.lapor.desk.Casework.Case;
import id.lapor.disclosure.CaseLine;
import id.lapor.disclosure.PublicLine;
import id.lapor.disclosure.PublicView;
import id.lapor.disclosure.ReportView;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.Reply;
import id.lapor.followup.SanitizedFile;
import id.lapor.followup.Upload;
import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.report.Command;
import id.lapor.report.Cursor;
import id.lapor.report.Page;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.ReportDraft;
import id.lapor.report.ReporterCommand;
import id.lapor.report.Scope;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import id.lapor.reporter.Secrecy;
import id.lapor.statistics.Figures;
import id.lapor.statistics.PublishedFigures;
import id.lapor.statistics.Quarter;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen does, with an account, with an access code, or with neither. A report that is not this citizen's, and
 * not public, is the same as no report.
 */
public final class CitizenDesk {

    private final Casework casework;
    private final Conduct conduct;
    private final Actor actor;
    private final @Nullable AccessCode code;
    private final @Nullable Long version;
    private final CitizenReader reader;
    private final Lists lists;

    CitizenDesk(Casework casework, Conduct conduct, Actor actor, @Nullable AccessCode code, @Nullable Long version) {
        this.casework = casework;
        this.conduct = conduct;
        this.actor = actor;
        this.code = code;
        this.version = version;
        this.reader = new CitizenReader(casework, actor, code);
        this.lists = new Lists(casework);
    }

    /** The same desk, for whoever also shows an access code. */
    public CitizenDesk showing(AccessCode shown) {
        return new CitizenDesk(casework, conduct, actor, shown, version);
    }

    /** The same desk; a command is refused as stale unless the report is at this version. */
    public CitizenDesk ifVersion(long seen) {
        return new CitizenDesk(casework, conduct, actor, code, seen);
    }

    /** Tulis: hands in a report. */
    public Decision<Receipt> submit(ReportDraft draft, Upload... photos) {
        return new Intake(casework, conduct).submit(draft, actor, List.of(photos));
    }

    /**
     * The report as its reporter sees it, or as the public does. The number alone opens nothing of a report that is
     * anonim or rahasia.
     */
    public Optional<ReportView> open(TrackingNumber tracking) {
        return reader.open(tracking);
    }

    /** The public page of a report. */
    public Optional<PublicView> open(PublicHandle handle) {
        return reader.open(handle);
    }

    /** The reports that everybody may read, the latest day first. */
    public Page<PublicLine> published(@Nullable Cursor after, int limit) {
        return published(null, after, limit);
    }

    /**
     * The reports that everybody may read, the latest day first.
     *
     * @param text only those whose title, place or first text say all words of this, in any form; {@code null} or blank
     *     for all
     */
    public Page<PublicLine> published(@Nullable String text, @Nullable Cursor after, int limit) {
        return casework.inTransaction(() -> {
            var agencies = casework.storage().agencies().tree();
            Instant now = casework.now();
            return lists.newest(Scope.of(Scope.Kind.PUBLISHED), text, now, after, limit)
                    .map(line -> casework.viewer().publicLine(line, agencies, now));
        });
    }

    /** The reports linked to the citizen's account, the latest day first; empty without an account. */
    public Page<CaseLine> mine(@Nullable Cursor after, int limit) {
        return mine(null, after, limit);
    }

    /**
     * The reports linked to the citizen's account, the latest day first; empty without an account.
     *
     * @param text as in {@link #published(String, Cursor, int)}
     */
    public Page<CaseLine> mine(@Nullable String text, @Nullable Cursor after, int limit) {
        if (!actor.is(Role.REPORTER) || actor.account().isEmpty()) {
            return new Page<>(List.of(), null);
        }
        return casework.inTransaction(() -> {
            var agencies = casework.storage().agencies().tree();
            Instant now = casework.now();
            return lists.newest(Scope.ownedBy(casework.keysOf(actor)), text, now, after, limit)
                    .map(line -> casework.viewer().caseLine(line, agencies, now));
        });
    }

    /**
     * The region's figures over all reports that are no oversight complaints, as they stood when somebody asked for them
     * first today; what is late, as the day began.
     */
    public Figures figures() {
        return casework.surveys().totals();
    }

    /**
     * What the region publishes of a quarter, about all reports that are no oversight complaints, as they stood when today
     * began; small counts are hidden.
     *
     * @return empty while the quarter is not over
     */
    public Optional<PublishedFigures> statistics(Quarter quarter) {
        return casework.surveys().published(quarter);
    }

    /** The last quarter that is over. */
    public Quarter lastQuarter() {
        return casework.surveys().lastQuarter();
    }

    /** Tanggapan balik: the answer does not satisfy. */
    public Decision<Progressed> reply(TrackingNumber tracking, String text, Upload... photos) {
        return carryOut(tracking, new ReporterCommand.ReplyTo(new Reply(text)), photos);
    }

    /** Lengkapi: adds what the office asked for. */
    public Decision<Progressed> complete(TrackingNumber tracking, String text, Upload... photos) {
        return carryOut(tracking, new ReporterCommand.Complete(new Reply(text)), photos);
    }

    /**
     * Selesai.
     *
     * @param rating 1 to 5 stars, or {@code null} for none
     */
    public Decision<Progressed> close(TrackingNumber tracking, @Nullable Integer rating) {
        return carryOut(tracking, new ReporterCommand.Close(rating));
    }

    /** Cabut: takes the report back. */
    public Decision<Progressed> withdraw(TrackingNumber tracking, String reason) {
        return carryOut(tracking, new ReporterCommand.Withdraw(new Reply(reason)));
    }

    /** Keberatan: does not accept an end that somebody else chose, in time; another officer decides. */
    public Decision<Progressed> object(TrackingNumber tracking, String reason) {
        return carryOut(tracking, new ReporterCommand.ObjectTo(new Reply(reason)));
    }

    /** Adds facts or photos while the report is open. */
    public Decision<Progressed> add(TrackingNumber tracking, String text, Upload... photos) {
        return carryOut(tracking, new ReporterCommand.Add(new Reply(text)), photos);
    }

    /** Asks for another promise. Going from anonim to unidentified forgets the identity for ever. */
    public Decision<Progressed> changeSecrecy(TrackingNumber tracking, Secrecy secrecy) {
        return carryOut(tracking, new SecrecyCommand.ChangeSecrecy(secrecy));
    }

    /** Lets identity, texts and files of an ended report be forgotten for ever, unless legal proceedings forbid it. */
    public Decision<Progressed> erase(TrackingNumber tracking) {
        return carryOut(tracking, new SecrecyCommand.Erase());
    }

    /**
     * Supports a published report of somebody else, once for each account.
     *
     * @return how many support it now; refused where there is nothing to support or nobody to count
     */
    public Decision<Long> support(PublicHandle handle) {
        if (!actor.is(Role.REPORTER) || actor.account().isEmpty()) {
            return Decision.refused(Code.NOT_FOUND);
        }
        return casework.inTransaction(() -> reader.published(handle)
                .map(Case::report)
                .filter(report -> report.status().isOpen())
                .map(report -> casework.keysOf(actor).contains(report.custody().identityKey())
                        ? Decision.<Long>refused(Code.ALREADY_DONE)
                        : Decision.moved(supported(report)))
                .orElseGet(() -> Decision.refused(Code.NOT_FOUND)));
    }

    private long supported(Report report) {
        String supporter = casework.house().key().digest("supporter", report.tracking() + "/" + actor.account());
        casework.storage().supports().add(report.id(), supporter);
        return casework.storage().supports().count(report.id());
    }

    /** A file of a report, if it is in this citizen's view of it. */
    public Optional<SanitizedFile> attachment(TrackingNumber tracking, AttachmentId id) {
        return reader.attachment(tracking, id);
    }

    /** A file of a report, if it is on the report's public page. */
    public Optional<SanitizedFile> attachment(PublicHandle handle, AttachmentId id) {
        return reader.attachment(handle, id);
    }

    /**
     * Only reporters' own moves are made here, by themselves or by an intake officer who writes down what they say; any
     * other officer is a stranger at this desk.
     */
    private Decision<Progressed> carryOut(TrackingNumber tracking, Command command, Upload... photos) {
        boolean known = actor.is(Role.REPORTER) || actor.is(Role.INTAKE_OFFICER) || actor.is(Role.NATIONAL_SYSTEM);
        Actor citizen = known ? actor : Actor.visitor();
        return conduct.carryOut(new Request(citizen, code, version, tracking, command, List.of(photos)));
    }
}
