package id.lapor.desk;

import id.lapor.followup.SanitizedFile;
import id.lapor.followup.Upload;
import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.report.Filing;
import id.lapor.report.HistoryHead;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.ReportDraft;
import id.lapor.report.Rules;
import id.lapor.report.Step;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Custody;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Due;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Takes a report in: checks it, registers it, puts the identity into the vault. */
final class Intake {

    private final Casework casework;

    Intake(Casework casework) {
        this.casework = casework;
    }

    Decision<Receipt> submit(ReportDraft draft, Actor actor, List<Upload> photos) {
        return casework.checks()
                .check(draft)
                .then(this::plausible)
                .then(valid -> casework.files().clean(photos))
                .map(clean -> casework.inTransaction(() -> register(draft, actor, clean)));
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
                && casework.house().time().categories().find(category).isEmpty()) {
            return Optional.of(Refusal.of(Code.UNKNOWN_CATEGORY));
        }
        LocalDate occurredOn = draft.matter().occurredOn();
        LocalDate today =
                LocalDate.ofInstant(casework.now(), casework.house().time().zone());
        return occurredOn != null && occurredOn.isAfter(today)
                ? Optional.of(Refusal.of(Code.DATE_FUTURE))
                : Optional.empty();
    }

    private Receipt register(ReportDraft draft, Actor actor, List<SanitizedFile> photos) {
        AccessCode code = AccessCode.random();
        TrackingNumber tracking = TrackingNumber.random();
        Instant now = casework.now();
        Actor by = actor.is(Role.INTAKE_OFFICER) || actor.is(Role.NATIONAL_SYSTEM) ? actor : citizen(draft);
        Step first = casework.scribe().submission(tracking.value(), by, draft.narrative(), now);
        Report report = report(draft, tracking, code, first, now);
        Due due = Objects.requireNonNull(
                casework.due(
                        report,
                        List.of(first.entry()),
                        casework.storage().agencies().tree()),
                "a submitted report waits for verification");
        report = report.moved(report.standing(), report.head(), due);
        casework.storage().reports().add(report, first);
        keepIdentity(draft, report);
        casework.files().keep(report.id(), report.version(), photos);
        return new Receipt(tracking, code, due);
    }

    private Report report(ReportDraft draft, TrackingNumber tracking, AccessCode code, Step first, Instant now) {
        Secrecy secrecy = draft.promisedSecrecy();
        return new Report(
                casework.storage().reports().nextId(),
                tracking,
                PublicHandle.random(),
                new Filing(
                        draft.channel(),
                        now,
                        LocalDate.ofInstant(now, casework.house().time().zone()),
                        casework.house().time().policies().current().version()),
                draft.matter(),
                secrecy,
                new Custody(IdentityKey.random(), code.hash(casework.house().key())),
                Rules.submitted(),
                new HistoryHead(1, first.entry().seal()),
                null);
    }

    /** An account that asks to stay unknown is not even linked: only the access code leads back. */
    private void keepIdentity(ReportDraft draft, Report report) {
        if (report.secrecy().anonymity() == Anonymity.UNIDENTIFIED
                || !(draft.reporter() instanceof Reporter.Identified known)) {
            return;
        }
        IdentityKey key = report.custody().identityKey();
        casework.storage().vault().seal(key, known.identity());
        if (known.account() != null) {
            casework.storage().vault().link(key, known.account());
        }
    }

    private static Actor citizen(ReportDraft draft) {
        return draft.reporter() instanceof Reporter.Identified ? Actor.reporter("") : Actor.visitor();
    }
}
