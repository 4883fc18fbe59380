package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.disclosure.CaseFile;
import id.lapor.disclosure.Viewer;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.report.Circumstances;
import id.lapor.report.Cursor;
import id.lapor.report.Report;
import id.lapor.report.ReportQuery;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import id.lapor.reporter.IdentityKey;
import id.lapor.sla.Due;
import id.lapor.sla.SlaClock;
import id.lapor.storage.Storage;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What all desks have in common: finding a report and knowing what the actor has to do with it. */
final class Casework {

    /** A report and what the actor has to do with it. */
    record Case(Report report, Relation relation, AgencyTree agencies) {}

    private final Storage storage;
    private final House house;
    private final CommandChecks checks;
    private final Files files;
    private final Scribe scribe;
    private final Viewer viewer;

    Casework(Storage storage, House house) {
        this.storage = storage;
        this.house = house;
        this.checks = new CommandChecks();
        this.files = new Files(house.sanitizer(), storage.attachments());
        this.scribe = new Scribe(house.key());
        this.viewer = new Viewer(house.time());
    }

    Storage storage() {
        return storage;
    }

    House house() {
        return house;
    }

    CommandChecks checks() {
        return checks;
    }

    Files files() {
        return files;
    }

    Scribe scribe() {
        return scribe;
    }

    Viewer viewer() {
        return viewer;
    }

    /** Databases keep microseconds, and seals must survive a reload. */
    Instant now() {
        return house.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    <T> T inTransaction(Supplier<T> work) {
        return storage.unitOfWork().inTransaction(work);
    }

    Optional<Case> find(TrackingNumber tracking, Actor actor, @Nullable AccessCode code) {
        return storage.reports().find(tracking).map(report -> relate(report, actor, code));
    }

    Case relate(Report report, Actor actor, @Nullable AccessCode code) {
        AgencyTree agencies = storage.agencies().tree();
        Relation relation = AccessPolicy.relation(actor, report, agencies, isReporter(report, actor, code));
        return new Case(report, relation, agencies);
    }

    /** Everything that a view of the report is made from. */
    CaseFile open(Case found) {
        return open(
                found, target(found.report()).map(target -> open(target, null)).orElse(null));
    }

    private CaseFile open(Case found, @Nullable CaseFile target) {
        Report report = found.report();
        return new CaseFile(
                report,
                storage.reports().history(report.id()),
                storage.attachments().of(report.id()),
                target,
                storage.supports().count(report.id()),
                found.agencies(),
                circumstances(found, now(), 0));
    }

    /** A follower shows what its target's agency did, unless that became more secret than the follower is. */
    private Optional<Case> target(Report report) {
        return report.everFollowed()
                .flatMap(tracking -> storage.reports().find(tracking))
                .filter(report::keepsTheSecretsOf)
                .map(target ->
                        new Case(target, Relation.NONE, storage.agencies().tree()));
    }

    Circumstances circumstances(Case found, Instant now, int evidence) {
        Report report = found.report();
        LocalDate today =
                LocalDate.ofInstant(now, house.time().zoneOf(report.agency().orElse(null), found.agencies()));
        return Circumstances.plain(now, today, found.agencies(), house.practice(), evidence)
                .settledBy(house.time()
                        .deadlines(report, found.agencies())
                        .running(SlaClock.RESOLUTION)
                        .orElse(null));
    }

    /** A follower is not timed, but for its reporter's time to reply. */
    @Nullable
    Due due(Report report, AgencyTree agencies) {
        if (report.standing().isFollower() && report.status() != Status.ANSWERED) {
            return null;
        }
        return house.time()
                .deadlines(report, agencies)
                .governing(report.status())
                .map(Due::of)
                .orElse(null);
    }

    /** A file of the report, or of the report that it follows or followed. */
    Optional<SanitizedFile> load(Report report, AttachmentId id) {
        return storage.attachments()
                .load(report.id(), id)
                .or(() -> target(report)
                        .flatMap(found ->
                                storage.attachments().load(found.report().id(), id)));
    }

    /** A cursor that was made for this order, or none. */
    static @Nullable Cursor fitting(@Nullable Cursor after, ReportQuery.Order order) {
        return after != null && after.fits(order) ? after : null;
    }

    static int lines(int limit) {
        return Math.max(1, Math.min(limit, 200));
    }

    private boolean isReporter(Report report, Actor actor, @Nullable AccessCode code) {
        if (code != null && code.matches(report.custody().accessCodeHash(), house.key())) {
            return true;
        }
        return actor.is(Role.REPORTER)
                && !actor.account().isEmpty()
                && keysOf(actor).contains(report.custody().identityKey());
    }

    Set<IdentityKey> keysOf(Actor actor) {
        return storage.vault().linkedTo(actor.account());
    }
}
