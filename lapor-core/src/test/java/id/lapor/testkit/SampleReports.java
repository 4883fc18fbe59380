package id.lapor.testkit;

import id.lapor.agency.Delegation;
import id.lapor.followup.Narrative;
import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.kernel.Role;
import id.lapor.report.Filing;
import id.lapor.report.HistoryHead;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.Rules;
import id.lapor.report.Standing;
import id.lapor.report.Step;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Custody;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Due;
import id.lapor.sla.SlaClock;
import id.lapor.storage.Storage;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.workflow.Act;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Reports as a store may meet them: as bare as possible, as full as possible, or drawn at random. */
public final class SampleReports {

    /** In microseconds, with none of them zero. */
    public static final Instant NOW = Instant.parse("2026-03-10T02:03:04.567891Z");

    public static final List<AgencyId> AGENCIES = List.of(City.PUPR, City.BINA_MARGA, City.DISHUB);
    public static final List<String> CATEGORIES = List.of("jalan", "sampah");

    private static final String SEAL = "5ea1".repeat(16);

    private SampleReports() {}

    /** A report with nothing in it that may be missing. */
    public static Report bare(ReportId id) {
        return new Report(
                id,
                TrackingNumber.random(),
                PublicHandle.random(),
                new Filing(Channel.SMS, NOW, LocalDate.of(2026, 3, 10), "sp4n-2026"),
                new Matter(Classification.COMPLAINT, null, "Lampu mati", Place.of("Gang 3"), null),
                Secrecy.OPEN,
                new Custody(IdentityKey.random(), "c0de".repeat(16)),
                Rules.submitted(),
                new HistoryHead(1, SEAL),
                null);
    }

    /** A report with everything in it that there can be. */
    public static Report full(ReportId id) {
        Report bare = bare(id);
        return new Report(
                id,
                bare.tracking(),
                bare.handle(),
                new Filing(Channel.CALL_CENTRE_112, NOW, LocalDate.of(2026, 3, 10), "sp4n-2026"),
                new Matter(
                        Classification.INFORMATION_REQUEST,
                        "jalan",
                        "Jalan \"Cipto\" — 你好 🚧 50% 'rusak' \\ ?",
                        new Place("Jalan Cipto, depan pasar", "32.74.01.1001", -6.737246, 108.550659),
                        LocalDate.of(1945, 8, 17)),
                new Secrecy(Anonymity.UNIDENTIFIED, true),
                bare.custody(),
                new Standing(
                        Status.INCOMPLETE,
                        Status.IN_PROGRESS,
                        new Delegation(City.BINA_MARGA, NOW.plusNanos(1_000), City.PUPR),
                        true,
                        true,
                        true,
                        true,
                        5),
                new HistoryHead(1, SEAL),
                new Due(SlaClock.COMPLETION, NOW.plusNanos(999_999_000), true));
    }

    /** One of few, so that many reports are equal in whatever they are ordered by. */
    public static Report any(ReportId id, Random random) {
        Report bare = bare(id);
        Filing filing = new Filing(
                pick(random, Channel.values()), NOW, LocalDate.of(2026, 3, 8 + random.nextInt(3)), "sp4n-2026");
        Matter matter = new Matter(
                pick(random, Classification.values()),
                CATEGORIES.get(random.nextInt(2)),
                "Lampu mati",
                Place.of("Gang 3"),
                null);
        Secrecy secrecy = new Secrecy(pick(random, Anonymity.values()), random.nextInt(4) == 0);
        Delegation delegation = random.nextInt(4) == 0
                ? null
                : new Delegation(AGENCIES.get(random.nextInt(AGENCIES.size())), NOW, null);
        boolean answered = random.nextBoolean();
        Standing standing = new Standing(
                pick(random, Status.values()),
                null,
                delegation,
                delegation != null || random.nextBoolean(),
                answered || random.nextBoolean(),
                answered,
                false,
                null);
        Due due = random.nextInt(4) == 0
                ? null
                : new Due(pick(random, SlaClock.values()), NOW.plusSeconds(random.nextInt(3) - 1), false);
        return new Report(
                id,
                bare.tracking(),
                bare.handle(),
                filing,
                matter,
                secrecy,
                bare.custody(),
                standing,
                bare.head(),
                due);
    }

    /** The step that a report at its version came from. */
    public static Step step(Report report, Act act, Statement said) {
        HistoryEntry entry = new HistoryEntry(
                report.version(),
                act,
                report.version() == 1 ? null : Status.DELEGATED,
                report.status(),
                Role.LIAISON,
                "pupr-1",
                City.PUPR,
                NOW.plusSeconds(report.version()),
                "d16e".repeat(16),
                report.head().seal());
        return new Step(entry, said, said == null ? null : "5a17".repeat(8));
    }

    /** The step that begins every history. */
    public static Step submission(Report report) {
        return step(report, Move.SUBMIT, new Narrative("Lampu jalan mati sejak hari Minggu."));
    }

    /** The next version, standing as told. */
    public static Report next(Report report, Standing standing, Due due) {
        return report.moved(standing, new HistoryHead(report.version() + 1, "a".repeat(64)), due);
    }

    /** The next version, in progress. */
    public static Report next(Report report) {
        Standing working = new Standing(
                Status.IN_PROGRESS, null, new Delegation(City.PUPR, NOW, null), true, true, false, false, null);
        return next(report, working, new Due(SlaClock.RESOLUTION, NOW.plusSeconds(60), false));
    }

    /** A bare report that is kept. */
    public static Report kept(Storage storage) {
        return kept(storage, bare(storage.reports().nextId()));
    }

    public static Report kept(Storage storage, Report report) {
        storage.reports().add(report, submission(report));
        return report;
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
