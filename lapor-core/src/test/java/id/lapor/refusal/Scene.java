package id.lapor.refusal;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.INSPECTORATE;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.desk.Progressed;
import id.lapor.followup.Cause;
import id.lapor.followup.PlainSubstance;
import id.lapor.followup.Remark;
import id.lapor.followup.Upload;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.Role;
import id.lapor.memory.MemoryStorage;
import id.lapor.report.Circumstances;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Practice;
import id.lapor.report.Report;
import id.lapor.report.ReportDraft;
import id.lapor.report.Retention;
import id.lapor.report.Rules;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Deadlines;
import id.lapor.sla.Holidays;
import id.lapor.sla.OfficeTime;
import id.lapor.sla.SlaPolicy;
import id.lapor.sla.WorkingCalendar;
import id.lapor.subject.Accused;
import id.lapor.subject.Categories;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A city at work, and one report in it. Answers that blame the budget wait for the head. */
final class Scene {

    static final AgencyId CLOSED = AgencyId.of("dinas-lama");
    static final Actor INSPECTOR_2 = Actor.inspectorate("inspektorat-2");
    static final Actor COORDINATOR_2 = Actor.coordinator("diskominsta-2");
    static final Actor HEAD = Actor.head("pupr-kepala", PUPR);
    static final Actor ACTING_HEAD = new Actor(Role.ACTING_HEAD, PUPR_LIAISON.account(), PUPR);
    static final Remark WORDS = Remark.shared("Mohon diperiksa di lapangan");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final Agency LATE_OFFICE = new Agency(CLOSED, "Dinas Lama", null, Agency.WIB, City.DISHUB);

    final SettableClock clock = SettableClock.atWib("2026-03-02T09:00");
    private final MasterKey key = MasterKey.generate();
    final MemoryStorage storage = new MemoryStorage(key, clock);
    final Lapor lapor = City.furnish(Lapor.builder())
            .agency(LATE_OFFICE)
            .storage(storage)
            .key(key)
            .clock(clock)
            .approval((agency, kind, answer) -> answer.cause() == Cause.BUDGET)
            .build();

    TrackingNumber it;
    private String seen = "";

    /** Remembers what is kept now: what comes next is to change nothing of it. */
    void look() {
        seen = Everything.in(storage);
    }

    String seen() {
        return seen;
    }

    TrackingNumber submit(ReportDraft draft) {
        it = lapor.citizen(SARI).submit(draft).orElseThrow().tracking();
        return it;
    }

    void written() {
        submit(City.hole(Secrecy.OPEN));
    }

    void handed() {
        written();
        does(COORDINATOR, new GovernorCommand.Delegate(PUPR, WORDS));
    }

    void answered() {
        handed();
        answer(it);
    }

    void answer(TrackingNumber report) {
        City.answer(lapor, report);
    }

    void complaintAgainst(Accused accused) {
        submit(City.draft(Classification.OVERSIGHT, Secrecy.OPEN).against(accused));
    }

    static Accused pupr() {
        return Accused.units(Set.of(PUPR));
    }

    static Accused headOfRegion() {
        return new Accused(Set.of(), Set.of(), false, true);
    }

    /** Another report of the same city, which stays the other one. */
    TrackingNumber another(Secrecy secrecy) {
        TrackingNumber first = it;
        TrackingNumber second = submit(City.hole(secrecy));
        it = first;
        return second;
    }

    Decision<Progressed> act(Actor officer, Command command, Upload... files) {
        return lapor.officer(officer).act(it, command, files);
    }

    void does(Actor officer, Command command, Upload... files) {
        act(officer, command, files).orElseThrow();
    }

    Decision<Progressed> coordinator(Command command) {
        return act(COORDINATOR, command);
    }

    Decision<Progressed> inspectorate(Command command) {
        return act(INSPECTORATE, command);
    }

    Decision<Progressed> liaison(Command command, Upload... files) {
        return act(PUPR_LIAISON, command, files);
    }

    static Upload photo() {
        return Photos.jpeg();
    }

    /** What the rules say by themselves, where no desk lets anybody come so far. */
    Decision<?> rules(Actor actor, Command command) {
        Practice practice = new Practice(
                new PlainSubstance(new IndonesianText()),
                (agency, kind, answer) -> false,
                Categories.common(),
                Retention.STANDARD);
        Report report = storage.reports().find(it).orElseThrow();
        OfficeTime office = new OfficeTime(new WorkingCalendar(Holidays.indonesia()), Agency.WIB);
        Deadlines deadlines = Deadlines.of(
                report.history(),
                SlaPolicy.standard(),
                report.matter().classification(),
                report.isIdentified(),
                agency -> office);
        return Rules.decide(
                report,
                command,
                actor,
                Circumstances.plain(clock.instant(), TODAY, AgencyTree.of(agencies()), practice, 0)
                        .timedBy(deadlines));
    }

    private static List<Agency> agencies() {
        return City.agencies();
    }
}
