package id.lapor.desk;

import com.google.common.base.Suppliers;
import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.agency.RoutingPolicy;
import id.lapor.agency.Topics;
import id.lapor.disclosure.Timekeeping;
import id.lapor.followup.ApprovalPolicy;
import id.lapor.followup.PictureSanitizer;
import id.lapor.followup.PlainSubstance;
import id.lapor.followup.Upload;
import id.lapor.kernel.Actor;
import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.Role;
import id.lapor.kernel.TextAnalysis;
import id.lapor.memory.MemoryStorage;
import id.lapor.notification.Notice;
import id.lapor.report.Command;
import id.lapor.report.Practice;
import id.lapor.report.Report;
import id.lapor.report.ReportDraft;
import id.lapor.report.Retention;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.Holidays;
import id.lapor.sla.OfficeTimes;
import id.lapor.sla.SlaPolicies;
import id.lapor.sla.SlaPolicy;
import id.lapor.sla.WorkingCalendar;
import id.lapor.subject.Accused;
import id.lapor.subject.Attribute;
import id.lapor.subject.Attribute.Choice;
import id.lapor.subject.Attribute.Kind;
import id.lapor.subject.Categories;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SettableClock;
import id.lapor.triage.Triage;
import id.lapor.triage.likeness.PlainLikeness;
import id.lapor.workflow.Decision;
import id.lapor.workflow.HistoryChain;
import java.util.List;
import java.util.Optional;

/** The city with its insides at hand: what an attacker sees who got into the house. */
final class Premises {

    static final Secrecy ANONIM = new Secrecy(Anonymity.ANONIM, false);
    static final Actor SECRETARY = new Actor(Role.REGIONAL_SECRETARY, "sekda-1", null);
    static final Actor AUDITOR = new Actor(Role.AUDITOR, "ombudsman-1", null);
    static final Actor INTAKE = new Actor(Role.INTAKE_OFFICER, "petugas-112", null);
    static final Actor NATION = new Actor(Role.NATIONAL_SYSTEM, "sp4n", null);
    static final Actor BINA_MARGA_LIAISON = Actor.liaison("bina-marga-1", City.BINA_MARGA);

    /** The common ones, of which two ask for more. */
    static final Categories TOPICS = Categories.of(Categories.common().all().stream()
            .map(topic -> switch (topic.code()) {
                case "jalan" ->
                    topic.asking(
                            new Attribute("patokan", "Patokan terdekat", null, Kind.TEXT, false, true, List.of()),
                            new Attribute("nomor", "Nomor petugas yang sudah dihubungi", Kind.NUMBER));
                case "kependudukan" ->
                    topic.asking(
                            new Attribute(
                                    "layanan",
                                    "Jenis layanan",
                                    "Lihat surat panggilan Anda",
                                    Kind.CHOICE,
                                    true,
                                    true,
                                    List.of(new Choice("ktp", "KTP-el"), new Choice("kk", "Kartu keluarga"))),
                            new Attribute(
                                    "hari",
                                    "Hari yang sesuai",
                                    Kind.CHOICES,
                                    new Choice("senin", "Senin"),
                                    new Choice("selasa", "Selasa")),
                            new Attribute("diajukan", "Tanggal pengajuan", Kind.DATE));
                default -> topic;
            })
            .toList());

    final SettableClock clock = SettableClock.atWib("2026-03-02T09:17:31");
    final MasterKey key = MasterKey.generate();
    final MemoryStorage storage = new MemoryStorage(key, clock);
    final Lapor lapor = City.builder()
            .categories(TOPICS)
            .storage(storage)
            .key(key)
            .clock(clock)
            .build();
    private final Conduct conduct = new Conduct(new Casework(storage, house()));

    private House house() {
        Timekeeping time = new Timekeeping(
                SlaPolicies.of(List.of(SlaPolicy.standard())),
                OfficeTimes.of(new WorkingCalendar(Holidays.indonesia()), Agency.WIB),
                ColorPolicy.byDeadline(),
                TOPICS);
        Practice practice = new Practice(
                new PlainSubstance(new IndonesianText()), ApprovalPolicy.never(), TOPICS, Retention.STANDARD);
        TextAnalysis text = new IndonesianText();
        return new House(
                time,
                practice,
                RoutingPolicy.none(),
                text,
                Suppliers.memoize(() -> Triage.standard(text)),
                Topics.common(text),
                Suppliers.memoize(() -> new PlainLikeness(text)),
                new PictureSanitizer(),
                key,
                clock);
    }

    /** Any command by anybody, with any access code: more than the desks let people ask. */
    Decision<Progressed> ask(TrackingNumber tracking, Actor actor, AccessCode code, Command command) {
        return conduct.carryOut(new Request(actor, code, null, tracking, command, List.of()));
    }

    Report report(TrackingNumber tracking) {
        return storage.reports().find(tracking).orElseThrow();
    }

    List<Notice> notices(TrackingNumber tracking) {
        return storage.notices().waiting(10_000).stream()
                .filter(notice -> notice.tracking().equals(tracking))
                .toList();
    }

    /** Takes every notice off the table, as if it were sent. */
    void sendNotices() {
        storage.notices().waiting(10_000).forEach(notice -> storage.notices().sent(notice.id()));
    }

    Optional<HistoryChain.Flaw> flaw(TrackingNumber tracking) {
        Report report = report(tracking);
        return new HistoryChain(key)
                .verify(report.chainRoot(), report.history(), report.last().seal());
    }

    TrackingNumber hole(Secrecy secrecy) {
        return submit(City.hole(secrecy)).tracking();
    }

    TrackingNumber bribe(Accused accused) {
        return submit(City.draft(Classification.OVERSIGHT, Secrecy.OPEN).against(accused))
                .tracking();
    }

    Receipt submit(ReportDraft draft) {
        return submit(draft, City.SARI, Photos.jpeg());
    }

    Receipt submit(ReportDraft draft, Actor by, Upload... photos) {
        return lapor.citizen(by).submit(draft, photos).orElseThrow();
    }
}
