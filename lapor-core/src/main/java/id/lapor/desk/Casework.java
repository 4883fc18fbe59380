package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.disclosure.CaseFile;
import id.lapor.disclosure.Viewer;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.report.Circumstances;
import id.lapor.report.Command;
import id.lapor.report.Cursor;
import id.lapor.report.HistoryHead;
import id.lapor.report.Report;
import id.lapor.report.ReportQuery;
import id.lapor.report.Rules;
import id.lapor.report.Standing;
import id.lapor.report.Step;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import id.lapor.reporter.IdentityKey;
import id.lapor.sla.Due;
import id.lapor.storage.Storage;
import id.lapor.workflow.Decision;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Refusal.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What all desks have in common: finding a report, knowing what the actor has to do with it, carrying out a command. */
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

    CaseFile open(Case found) {
        return new CaseFile(
                found.report(),
                storage.reports().history(found.report().id()),
                storage.attachments().of(found.report().id()),
                found.agencies(),
                now());
    }

    /** Carries out a command, or says why not; in one transaction with whatever {@code also} does. */
    <T> Decision<T> carryOut(Request request, Function<Case, T> also) {
        return checks.check(request.command())
                .then(valid -> cleanFiles(request))
                .then(clean -> inTransaction(() -> advance(request, clean, also)));
    }

    /** Outside the transaction, since it takes its time, and only for those who have to do with the report. */
    private Decision<List<SanitizedFile>> cleanFiles(Request request) {
        return request.uploads().isEmpty()
                ? Decision.moved(List.of())
                : related(request).then(known -> files.clean(request.uploads()));
    }

    Decision<Progressed> carryOut(Request request) {
        return carryOut(request, moved -> {
            Report report = moved.report();
            return new Progressed(report.tracking(), report.status(), report.version());
        });
    }

    /** A cursor that was made for this order, or none. */
    static @Nullable Cursor fitting(@Nullable Cursor after, ReportQuery.Order order) {
        return after != null && after.fits(order) ? after : null;
    }

    static int lines(int limit) {
        return Math.max(1, Math.min(limit, 200));
    }

    private Decision<Case> related(Request request) {
        Optional<Case> found = inTransaction(() -> find(request.tracking(), request.actor(), request.code()))
                .filter(known -> known.relation() != Relation.NONE && known.relation() != Relation.OBSERVER);
        if (found.isEmpty()) {
            return Decision.refused(Code.NOT_FOUND);
        }
        return AccessPolicy.admits(found.get().relation(), request.command().act())
                ? Decision.moved(found.get())
                : Decision.refused(
                        Code.NOT_YOURS, request.command().act(), request.actor().role());
    }

    private <T> Decision<T> advance(Request request, List<SanitizedFile> clean, Function<Case, T> also) {
        return related(request).then(found -> {
            Report report = found.report();
            if (request.version() != null && request.version() != report.version()) {
                return Decision.refused(Code.STALE);
            }
            Actor actor = actingAs(found, request.actor());
            Instant now = now();
            Circumstances at = circumstances(found, now, clean.size());
            return Rules.decide(report, request.command(), actor, at)
                    .then(next -> keep(found, request.command(), next, actor, now, clean))
                    .map(moved -> also.apply(new Case(moved, found.relation(), found.agencies())));
        });
    }

    private Decision<Report> keep(
            Case found, Command command, Standing next, Actor actor, Instant now, List<SanitizedFile> clean) {
        Report report = found.report();
        Step step = scribe.step(report, command, next, actor, now);
        HistoryHead head = new HistoryHead(step.entry().sequence(), step.entry().seal());
        Report moved = report.moved(next, head, report.due());
        moved = moved.moved(next, head, dueOf(moved, step, found.agencies()));
        if (!storage.reports().advance(moved, step)) {
            return Decision.refused(Code.STALE);
        }
        files.keep(report.id(), head.version(), clean);
        return Decision.moved(moved);
    }

    private @Nullable Due dueOf(Report moved, Step step, AgencyTree agencies) {
        List<HistoryEntry> history = new ArrayList<>();
        storage.reports().history(moved.id()).forEach(earlier -> history.add(earlier.entry()));
        history.add(step.entry());
        return due(moved, history, agencies);
    }

    @Nullable
    Due due(Report report, List<HistoryEntry> history, AgencyTree agencies) {
        return house.time()
                .deadlines(report, history, agencies)
                .governing(report.status())
                .map(Due::of)
                .orElse(null);
    }

    private Circumstances circumstances(Case found, Instant now, int evidence) {
        LocalDate today = LocalDate.ofInstant(
                now, house.time().zoneOf(found.report().agency().orElse(null), found.agencies()));
        return new Circumstances(now, today, found.agencies(), house.substance(), evidence);
    }

    /** Whoever proved to be the reporter acts as the reporter, without an account that history could keep. */
    private static Actor actingAs(Case found, Actor actor) {
        boolean reporter = found.relation() == Relation.REPORTER && !actor.is(Role.REPORTER);
        return reporter ? Actor.reporter("") : actor;
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
