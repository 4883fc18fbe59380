package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.followup.SanitizedFile;
import id.lapor.followup.Upload;
import id.lapor.kernel.Actor;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.Role;
import id.lapor.report.Filing;
import id.lapor.report.Origin;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.ReportDraft;
import id.lapor.report.SearchWords;
import id.lapor.report.Step;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Custody;
import id.lapor.reporter.Identity;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.Reporter;
import id.lapor.sla.Due;
import id.lapor.subject.Matter;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a report in, by whatever door: checks it, registers it once, puts the identity into the vault. */
final class Intake {

    private final Casework casework;
    private final Origins origins;
    private final Announcer announcer;
    private final Alarms alarms;
    private final StandingOrders standingOrders;

    Intake(Casework casework, Conduct conduct) {
        this.casework = casework;
        this.origins = new Origins(casework);
        this.announcer = new Announcer(casework);
        this.alarms = new Alarms(casework, conduct);
        this.standingOrders = new StandingOrders(casework, conduct);
    }

    Decision<Receipt> submit(ReportDraft draft, Actor actor, List<Upload> photos) {
        return casework.checks()
                .check(
                        draft,
                        DetailChecks.violations(draft, casework.house().time().categories()))
                .then(this::plausible)
                .then(valid -> casework.files().clean(photos))
                .then(clean -> handedIn(read(draft), origins.of(draft, actor, clean), actor, clean));
    }

    /** Of two that hand in the same message at the same moment, one is first; the other gets the same receipt. */
    private Decision<Receipt> handedIn(
            FirstReading read, @Nullable Origin origin, Actor actor, List<SanitizedFile> photos) {
        try {
            return casework.inTransaction(() -> once(read, origin, actor, photos));
        } catch (LaporException second) {
            if (origin == null) {
                throw second;
            }
            return casework.inTransaction(() -> before(origin))
                    .map(first -> repeated(first, origin))
                    .orElseThrow(() -> second);
        }
    }

    private Decision<ReportDraft> plausible(ReportDraft draft) {
        return objection(draft).<Decision<ReportDraft>>map(Decision::refused).orElseGet(() -> Decision.moved(draft));
    }

    private Optional<Refusal> objection(ReportDraft draft) {
        boolean nobody = draft.reporter() instanceof Reporter.Unidentified;
        if (nobody && draft.secrecy().anonymity() != Anonymity.UNIDENTIFIED) {
            return Optional.of(Refusal.invalid(List.of(new Refusal.Violation("reporter", "reporter.missing", ""))));
        }
        String category = draft.matter().category();
        if (category != null
                && casework.house().time().categories().offered(category).isEmpty()) {
            return Optional.of(Refusal.of(Code.UNKNOWN_CATEGORY));
        }
        LocalDate occurredOn = draft.matter().occurredOn();
        LocalDate today =
                LocalDate.ofInstant(casework.now(), casework.house().time().zone());
        return occurredOn != null && occurredOn.isAfter(today)
                ? Optional.of(Refusal.of(Code.DATE_FUTURE))
                : Optional.empty();
    }

    /** What was handed in under this id before is not taken in again: the same receipt answers it. */
    private Decision<Receipt> once(
            FirstReading read, @Nullable Origin origin, Actor actor, List<SanitizedFile> photos) {
        Optional<Report> before = origin == null ? Optional.empty() : before(origin);
        return origin == null || before.isEmpty()
                ? Decision.moved(register(read, actor, origin, photos))
                : repeated(before.get(), origin);
    }

    private Optional<Report> before(Origin origin) {
        return casework.storage().reports().findByOrigin(origin.hash());
    }

    private Decision<Receipt> repeated(Report before, Origin origin) {
        boolean same = before.filing().origin() != null
                && before.filing().origin().bodyHash().equals(origin.bodyHash());
        return same
                ? Decision.moved(new Receipt(
                        before.tracking(),
                        origins.accessCode(origin),
                        firstDue(before, casework.storage().agencies().tree())))
                : Decision.refused(Code.ID_REUSED);
    }

    private FirstReading read(ReportDraft draft) {
        Map<String, String> originals = new LinkedHashMap<>();
        ReportDraft shown = Wordings.masked(draft, casework.house().time().categories(), originals);
        Matter matter = shown.matter();
        String text = shown.narrative().text();
        return new FirstReading(
                draft,
                shown,
                originals,
                SearchWords.of(matter, text, casework.house().text()),
                alarms.heardIn(matter.title() + "\n" + text, matter, shown.channel()));
    }

    private Receipt register(FirstReading read, Actor actor, @Nullable Origin origin, List<SanitizedFile> photos) {
        ReportDraft draft = read.draft();
        ReportDraft shown = read.shown();
        AgencyTree agencies = casework.storage().agencies().tree();
        AccessCode code = origin == null ? AccessCode.random() : origins.accessCode(origin);
        TrackingNumber tracking = TrackingNumber.random();
        Step first =
                casework.scribe().submission(tracking.value(), submission(draft, actor, agencies), shown.narrative());
        Report filed = report(shown, tracking, code, origin, first);
        Due due = firstDue(filed, agencies);
        Report report = filed.due(due);
        casework.storage().reports().add(report, first, read.words());
        keepIdentity(draft, report);
        IdentityKey key = report.custody().identityKey();
        read.originals().forEach((label, text) -> casework.storage().vault().keep(key, label, text));
        casework.files().keep(report.id(), report.version(), photos);
        announcer.received(report);
        Report alarmed = read.danger()
                .map(heard -> alarms.raise(report, heard, agencies))
                .orElse(report);
        standingOrders.follow(alarmed, agencies);
        return new Receipt(tracking, code, due);
    }

    private Due firstDue(Report report, AgencyTree agencies) {
        Report fresh = report.retold(report.history().subList(0, 1));
        return Objects.requireNonNull(casework.due(fresh, agencies), "a submitted report waits for verification");
    }

    private HistoryEntry submission(ReportDraft draft, Actor actor, AgencyTree agencies) {
        Effect effect =
                draft.accused().isNobody() || !draft.matter().classification().isOversight()
                        ? Effect.NONE
                        : new Effect.Naming(draft.accused().withEverythingBelow(agencies::subtree));
        boolean recorded = actor.is(Role.INTAKE_OFFICER) || actor.is(Role.NATIONAL_SYSTEM);
        return HistoryEntry.unsealed(
                1, Move.SUBMIT, null, Status.SUBMITTED, recorded ? actor : citizen(draft), casework.now(), effect);
    }

    private static Actor citizen(ReportDraft draft) {
        return draft.reporter() instanceof Reporter.Identified ? Actor.reporter("") : Actor.visitor();
    }

    private Report report(
            ReportDraft draft, TrackingNumber tracking, AccessCode code, @Nullable Origin origin, Step first) {
        Instant now = first.entry().at();
        LocalDate today = LocalDate.ofInstant(now, casework.house().time().zone());
        return Report.told(
                casework.storage().reports().nextId(),
                tracking,
                PublicHandle.random(),
                new Filing(
                        draft.channel(),
                        now,
                        today,
                        casework.house().time().policies().inForce(today).version(),
                        origin),
                draft.matter(),
                draft.promisedSecrecy(casework.house().practice().categories()),
                new Custody(IdentityKey.random(), code.hash(casework.house().key())),
                List.of(first.entry()),
                null);
    }

    /** An account that asks to stay unknown is not even linked: only the access code leads back. */
    private void keepIdentity(ReportDraft draft, Report report) {
        if (report.secrecy().anonymity() == Anonymity.UNIDENTIFIED
                || !(draft.reporter() instanceof Reporter.Identified known)) {
            return;
        }
        IdentityKey key = report.custody().identityKey();
        Identity identity = known.identity();
        casework.storage().vault().seal(key, identity);
        if (known.account() != null) {
            casework.storage().vault().link(key, known.account());
        }
    }
}
