package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.disclosure.CaseFile;
import id.lapor.disclosure.Folder;
import id.lapor.disclosure.Viewer;
import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.Narrative;
import id.lapor.followup.Statement;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.Circumstances;
import id.lapor.report.Report;
import id.lapor.report.SearchWords;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.Step;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import id.lapor.reporter.IdentityKey;
import id.lapor.sla.Due;
import id.lapor.sla.SlaClock;
import id.lapor.storage.Storage;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final RoutingLessons lessons;
    private final Surveys surveys;

    Casework(Storage storage, House house) {
        this.storage = storage;
        this.house = house;
        this.checks = new CommandChecks();
        this.files = new Files(house.sanitizer(), storage.attachments());
        this.scribe = new Scribe(house.key());
        this.viewer = new Viewer(house.time());
        this.lessons = new RoutingLessons(this);
        this.surveys = new Surveys(this);
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

    RoutingLessons lessons() {
        return lessons;
    }

    Surveys surveys() {
        return surveys;
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
        return new CaseFile(
                folder(found), storage.supports().count(found.report().id()), offers(found));
    }

    /** Without what hangs on deadlines. */
    Folder folder(Case found) {
        Report report = found.report();
        return new Folder(
                report,
                storage.reports().history(report.id()),
                storage.attachments().of(report.id()),
                secluded(report),
                found.agencies());
    }

    /** What was said in a step, if it still is. */
    Optional<Statement> said(Report report, long step) {
        return said(storage.reports().history(report.id()), step);
    }

    private static Optional<Statement> said(List<Step> history, long step) {
        return history.stream()
                .filter(candidate -> candidate.entry().sequence() == step)
                .flatMap(found -> Stream.ofNullable(found.statement()))
                .findFirst();
    }

    /** What a report began with, if it still is kept. */
    static Optional<String> story(List<Step> history) {
        return said(history, 1).filter(Narrative.class::isInstance).map(Statement::text);
    }

    /** Lets a report be found by what it says now. */
    void index(Report report) {
        storage.reports().findBy(report.id(), wordsOf(report));
    }

    /** The words that a report is to be found by; none once it is erased. */
    Set<String> wordsOf(Report report) {
        return report.standing().ties().erased()
                ? Set.of()
                : SearchWords.of(
                        report.matter(),
                        story(storage.reports().history(report.id())).orElse(null),
                        house.text());
    }

    /**
     * Whether a step may be redacted: nobody takes out of sight what is out of their own, nor files or answers of another
     * step.
     */
    boolean isWithinSight(Report report, SecrecyCommand.Redact redact) {
        Set<AttachmentId> ofTheStep = storage.attachments().of(report.id()).stream()
                .filter(file -> file.step() == redact.step())
                .map(Attachment::id)
                .collect(Collectors.toSet());
        return !secluded(report).contains(redact.step())
                && ofTheStep.containsAll(redact.withheld())
                && (redact.step() == 1 || redact.answers().isEmpty());
    }

    /** What was shared by a report that promises more by now, or is hidden from somebody whom this one is not. */
    Set<Long> secluded(Report report) {
        Map<String, Boolean> open = new HashMap<>();
        Set<Long> secluded = new HashSet<>();
        for (HistoryEntry entry : report.history()) {
            if (entry.effect() instanceof Effect.Shared shared
                    && !open.computeIfAbsent(shared.source(), source -> isCoveredBy(report, source))) {
                secluded.add(entry.sequence());
            }
        }
        return secluded;
    }

    /** Whether whoever sees this report may learn what the one of that tracking number says. */
    boolean isCoveredBy(Report report, String source) {
        return storage.reports()
                .find(new TrackingNumber(source))
                .filter(report::keepsTheSecretsOf)
                .isPresent();
    }

    Circumstances circumstances(Case found, Instant now, int evidence) {
        AgencyId lead = found.report().agency().orElse(null);
        LocalDate today = LocalDate.ofInstant(
                now, house.time().timeOf(lead, found.agencies()).zone());
        return Circumstances.plain(now, today, found.agencies(), house.practice(), evidence);
    }

    /** What may be done now, and what hangs on a deadline too. */
    Circumstances offers(Case found) {
        return timed(circumstances(found, now(), 0), found);
    }

    Circumstances timed(Circumstances at, Case found) {
        return at.timedBy(house.time().deadlines(found.report(), found.agencies()));
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

    /** Whether somebody has to be on site now. */
    boolean isCalledOut(Report report, AgencyTree agencies) {
        return house.time()
                .deadlines(report, agencies)
                .running(SlaClock.ON_SITE)
                .isPresent();
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
