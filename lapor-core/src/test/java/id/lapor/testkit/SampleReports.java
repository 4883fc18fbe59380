package id.lapor.testkit;

import com.google.common.collect.ImmutableMap;
import id.lapor.agency.Agency;
import id.lapor.followup.Narrative;
import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.kernel.Role;
import id.lapor.report.Filing;
import id.lapor.report.Origin;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.Step;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Custody;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Due;
import id.lapor.sla.SlaClock;
import id.lapor.storage.Storage;
import id.lapor.subject.Accused;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Details;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Reports as a store may meet them: as bare as possible, as full as possible, or drawn at random. */
public final class SampleReports {

    /** In microseconds, with none of them zero. */
    public static final Instant NOW = Instant.parse("2026-03-10T02:03:04.567891Z");

    public static final List<AgencyId> AGENCIES = List.of(City.PUPR, City.BINA_MARGA, City.DISHUB);
    public static final List<String> CATEGORIES = List.of("jalan", "sampah");

    /** With everything that an encoding may stumble over, in an order of their own. */
    public static final Details DETAILS = new Details(
            "jalan",
            ImmutableMap.of(
                    "z-9", List.of("baris satu\r\nbaris\tdua = \\n ; \"tiga\" 🚧 \u2028", "dua"),
                    "a", List.of("=", "\\", " tepi "),
                    "catatan", List.of("ꦱ".repeat(1_000))));

    private SampleReports() {}

    /** A report with nothing in it that may be missing. */
    public static Report bare(ReportId id) {
        return first(
                id,
                new Filing(Channel.SMS, NOW, LocalDate.of(2026, 3, 10), "sp4n-2026", null),
                new Matter(Classification.UNCLASSIFIED, null, "Lampu mati", Place.UNSTATED, null),
                Secrecy.OPEN,
                Effect.NONE);
    }

    /** A report with everything in it that there can be. */
    public static Report full(ReportId id) {
        Report first = first(
                id,
                new Filing(
                        Channel.CALL_CENTRE_112,
                        NOW,
                        LocalDate.of(2026, 3, 10),
                        "sp4n-2026",
                        new Origin(hex("0419"), hex("b0d1"))),
                new Matter(
                        Classification.OVERSIGHT,
                        "jalan",
                        "Jalan \"Cipto\" — 你好 🚧 50% 'rusak' \\ ?",
                        new Place("Jalan Cipto, depan pasar", "32.74.01.1001", -6.737246, 108.550659),
                        LocalDate.of(1945, 8, 17),
                        DETAILS),
                new Secrecy(Anonymity.UNIDENTIFIED, true),
                new Effect.Naming(new Accused(
                        Set.of(AgencyId.of("dinas-lama")), Set.of("inspektur|1, 'x'", "budi%"), true, true)));
        Report handed =
                after(first, Move.DELEGATE, Status.DELEGATED, new Effect.Handed(null, City.PUPR, List.of(City.DISHUB)));
        Report down = after(
                handed, Move.DELEGATE, Status.DELEGATED, new Effect.Handed(City.PUPR, City.BINA_MARGA, List.of()));
        Report linked = after(down, Entry.LINK, Status.DELEGATED, new Effect.Linked("123456789015"));
        Report audited = after(linked, Entry.ASSIGN_AUDITOR, Status.DELEGATED, new Effect.Entrusted("ombudsman-1"));
        Report longer = after(
                audited, Entry.REQUEST_EXTENSION, Status.DELEGATED, new Effect.Scheduled(LocalDate.of(2026, 12, 31)));
        Report held = after(longer, Entry.HOLD, Status.DELEGATED, Effect.NONE);
        return after(held, Move.ASK, Status.INCOMPLETE, Effect.NONE)
                .due(due(SlaClock.COMPLETION, NOW.plusNanos(999_999_000), true));
    }

    /** One of few, so that many reports are equal in whatever they are ordered by. */
    public static Report any(ReportId id, Random random) {
        Report first = first(
                id,
                new Filing(
                        pick(random, Channel.values()),
                        NOW,
                        LocalDate.of(2026, 3, 8 + random.nextInt(3)),
                        "sp4n-2026",
                        null),
                new Matter(
                        pick(random, Classification.values()),
                        CATEGORIES.get(random.nextInt(2)),
                        "Lampu mati",
                        Place.of("Gang 3"),
                        null),
                new Secrecy(pick(random, Anonymity.values()), random.nextInt(4) == 0),
                random.nextInt(6) == 0
                        ? new Effect.Naming(new Accused(
                                random.nextBoolean() ? Set.of(City.DISHUB) : Set.of(),
                                Set.of("inspektur-1"),
                                random.nextBoolean(),
                                false))
                        : Effect.NONE);
        Report somewhere = random.nextInt(4) == 0
                ? first
                : after(
                        first,
                        Move.DELEGATE,
                        Status.DELEGATED,
                        new Effect.Handed(
                                null,
                                AGENCIES.get(random.nextInt(AGENCIES.size())),
                                random.nextBoolean()
                                        ? List.of()
                                        : List.of(AGENCIES.get(random.nextInt(AGENCIES.size())))));
        Due due = random.nextInt(4) == 0
                ? null
                : due(pick(random, SlaClock.values()), NOW.plusSeconds(random.nextInt(3) - 1), false);
        return lateLife(somewhere, random).due(due);
    }

    /** The same under another number. */
    public static Report numbered(Report report, TrackingNumber tracking) {
        return Report.told(
                report.id(),
                tracking,
                report.handle(),
                report.filing(),
                report.matter(),
                report.secrecy(),
                report.custody(),
                report.history(),
                report.due());
    }

    /** The same, filed in another way. */
    public static Report filed(Report report, Filing filing) {
        return Report.told(
                report.id(),
                report.tracking(),
                report.handle(),
                filing,
                report.matter(),
                report.secrecy(),
                report.custody(),
                report.history(),
                report.due());
    }

    private static Report lateLife(Report report, Random random) {
        if (report.agency().isEmpty()) {
            return random.nextBoolean() ? report : after(report, Move.ARCHIVE, Status.ARCHIVED, Effect.NONE);
        }
        Report answered = after(report, Move.ANSWER, Status.ANSWERED, Effect.NONE);
        return switch (random.nextInt(6)) {
            case 0 -> report;
            case 1 -> after(report, Move.START, Status.IN_PROGRESS, Effect.NONE);
            case 2 -> answered;
            case 3 -> after(answered, Move.REPLY, Status.REPLIED, Effect.NONE);
            case 4 -> after(answered, Move.CLOSE, Status.CLOSED, new Effect.Rated(1 + random.nextInt(5)));
            default -> after(report, Move.WITHDRAW, Status.WITHDRAWN, Effect.NONE);
        };
    }

    private static Report first(ReportId id, Filing filing, Matter matter, Secrecy secrecy, Effect effect) {
        return Report.told(
                id,
                TrackingNumber.random(),
                PublicHandle.random(),
                filing,
                matter,
                secrecy,
                new Custody(IdentityKey.random(), hex("c0de")),
                List.of(entry(1, Move.SUBMIT, null, Status.SUBMITTED, effect)),
                null);
    }

    /** The next version, after one more entry; nothing is due. */
    public static Report after(Report report, Act act, Status to, Effect effect) {
        return report.after(
                        entry(report.version() + 1, act, report.status(), to, effect),
                        report.matter(),
                        report.secrecy())
                .due(null);
    }

    /** The next version, after one more entry of the liaison of an agency; nothing is due. */
    public static Report after(Report report, Act act, Status to, Effect effect, AgencyId by) {
        HistoryEntry entry = entry(report.version() + 1, act, report.status(), to, effect);
        HistoryEntry theirs = new HistoryEntry(
                entry.sequence(),
                act,
                entry.from(),
                to,
                Role.LIAISON,
                "liaison-1",
                by,
                entry.at(),
                effect,
                entry.contentDigest(),
                entry.seal());
        return report.after(theirs, report.matter(), report.secrecy()).due(null);
    }

    private static HistoryEntry entry(long sequence, Act act, Status from, Status to, Effect effect) {
        boolean agencys = act.by().contains(Role.LIAISON) && !act.by().contains(Role.COORDINATOR)
                || effect instanceof Effect.Handed handed && handed.from() != null;
        boolean citizens = act == Move.SUBMIT || act == Move.REPLY || act == Move.WITHDRAW;
        return new HistoryEntry(
                sequence,
                act,
                from,
                to,
                citizens ? Role.REPORTER : agencys ? Role.LIAISON : Role.COORDINATOR,
                citizens ? null : agencys ? "pupr-1" : "diskominsta-1",
                agencys ? City.PUPR : null,
                NOW.plusSeconds(sequence),
                effect,
                hex("d16e"),
                hex("5ea" + sequence % 10));
    }

    /** What a report's last entry was kept with. */
    public static Step step(Report report, Statement said) {
        return new Step(report.last(), said, said == null ? null : "5a17".repeat(8));
    }

    /** The step that begins every history. */
    public static Step submission(Report report) {
        return new Step(
                report.history().get(0), new Narrative("Lampu jalan mati sejak hari Minggu."), "5a17".repeat(8));
    }

    /** The next version, delegated. */
    public static Report next(Report report) {
        return after(report, Move.DELEGATE, Status.DELEGATED, new Effect.Handed(null, City.PUPR, List.of()))
                .due(due(SlaClock.RESOLUTION, NOW.plusSeconds(60), false));
    }

    /** A bare report that is kept. */
    public static Report kept(Storage storage) {
        return kept(storage, bare(storage.reports().nextId()));
    }

    /** Keeps a report, version by version. */
    public static Report kept(Storage storage, Report report) {
        for (int version = 1; version <= report.version(); version++) {
            boolean last = version == report.version();
            Report then = report.retold(report.history().subList(0, version)).due(last ? report.due() : null);
            if (version == 1) {
                storage.reports().add(then, submission(then), Set.of());
            } else if (!storage.reports().advance(then, step(then, null))) {
                throw new IllegalStateException("Version " + version + " was not kept");
            }
        }
        return report;
    }

    /** Keeps the next version of a report. */
    public static Report advanced(Storage storage, Report next) {
        if (!storage.reports().advance(next, step(next, null))) {
            throw new IllegalStateException("Version " + next.version() + " was not kept");
        }
        return next;
    }

    private static String hex(String four) {
        return four.repeat(16);
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** A deadline at a moment of a day in WIB. */
    public static Due due(SlaClock clock, Instant at, boolean provisional) {
        return new Due(clock, at, LocalDate.ofInstant(at, Agency.WIB), false, provisional);
    }
}
