package id.lapor.walk;

import id.lapor.followup.Referral;
import id.lapor.followup.Remark;
import id.lapor.followup.Reply;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.AgencyCommand;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.HouseCommand;
import id.lapor.report.Report;
import id.lapor.report.ReporterCommand;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Deadline;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws what somebody asks next: mostly something that could be, sometimes anything. */
final class Dice {

    static final long OWN_ID = 1;

    /** Everything that can be asked of a report that is there. */
    static final List<Act> ACTS = acts();

    private static final Remark REMARK = Remark.shared("Mohon diperiksa di lapangan");
    private static final Reply REPLY = new Reply("Lubangnya masih ada di depan pasar");
    private static final List<Report> NEIGHBOURS = Neighbours.all();
    private static final TrackingNumber ANOTHER = TrackingNumber.random();

    private final Random random;

    Dice(Random random) {
        this.random = random;
    }

    Asked ask(Act act, Model model, Report report, LocalDate today, Deadline resolution) {
        Actor actor = actor(act, model);
        if (act instanceof Move move) {
            return move(move, actor, model, today);
        }
        return act == Entry.LINK ? link(actor, report) : entry((Entry) act, actor, model, report, today, resolution);
    }

    private Actor actor(Act act, Model model) {
        List<Role> entitled = List.copyOf(StandardTable.of(act).by());
        List<Role> sorted = entitled.stream().sorted().toList();
        Role role = random.nextInt(8) > 0 ? pick(sorted) : pick(List.of(Role.values()));
        return Region.actor(role, 1 + random.nextInt(2), office(model));
    }

    /** Mostly one that has to do with the report. */
    private AgencyId office(Model model) {
        List<AgencyId> involved =
                Region.OFFICES.stream().filter(model.parts::concern).toList();
        return involved.isEmpty() || random.nextInt(4) == 0 ? pick(Region.OFFICES) : pick(involved);
    }

    private Asked move(Move move, Actor actor, Model model, LocalDate today) {
        return switch (move) {
            case ASK -> Asked.of(actor, new GovernorCommand.Ask(REMARK));
            case COMPLETE -> Asked.of(actor, new ReporterCommand.Complete(REPLY));
            case DELEGATE -> Asked.of(actor, new GovernorCommand.Delegate(receiver(actor), company(), REMARK));
            case RETURN ->
                Asked.of(actor, new AgencyCommand.Return(random.nextBoolean() ? null : Region.DISHUB, REMARK));
            case START -> said(actor, Sayings.start(random, today), AgencyCommand.Start::new);
            case ANSWER -> answered(actor, model);
            case RECALL -> Asked.of(actor, new GovernorCommand.Recall(REMARK));
            case REPLY -> Asked.of(actor, new ReporterCommand.ReplyTo(REPLY));
            case CLOSE ->
                Asked.of(actor, new ReporterCommand.Close(random.nextInt(3) > 0 ? null : 1 + random.nextInt(5)));
            case ARCHIVE -> Asked.of(actor, new GovernorCommand.Archive(ArchiveReason.TOO_GENERAL, "Terlalu umum"));
            case TRANSFER ->
                Asked.of(actor, new GovernorCommand.Transfer(new Referral("Kementerian PU", null, "Jalan nasional")));
            case OBJECT -> Asked.of(actor, new ReporterCommand.ObjectTo(REPLY));
            case REOPEN -> Asked.of(actor, new GovernorCommand.Reopen(REMARK));
            case WITHDRAW -> Asked.of(actor, new ReporterCommand.Withdraw(REPLY));
            case MIRROR -> Asked.of(actor, mirrored());
            case SUBMIT -> throw new IllegalArgumentException("A report is submitted once");
        };
    }

    private Asked answered(Actor actor, Model model) {
        Asked answer = said(actor, Sayings.answer(random), AgencyCommand.Answer::new);
        ModelPart own = actor.agency() == null ? null : model.parts.of(actor.agency());
        boolean signed = own != null && own.draft() > 0 && own.approved() && random.nextInt(4) > 0;
        return new Asked(actor, answer.command(), answer.files(), null, answer.sound(), signed);
    }

    private static Asked said(
            Actor actor, Sayings.Saying saying, java.util.function.Function<id.lapor.followup.FollowUp, Command> as) {
        return new Asked(actor, as.apply(saying.words()), saying.files(), null, saying.sound(), false);
    }

    private AgencyId receiver(Actor actor) {
        List<AgencyId> below = Region.OFFICES.stream()
                .filter(office -> actor.agency() != null && Region.isBelow(office, actor.agency()))
                .toList();
        if (!below.isEmpty() && random.nextInt(4) > 0) {
            return pick(below);
        }
        int strange = random.nextInt(20);
        return strange == 0 ? Region.UNKNOWN : strange == 1 ? Region.CLOSED : pick(Region.OFFICES);
    }

    private List<AgencyId> company() {
        return switch (random.nextInt(6)) {
            case 0 -> List.of(pick(Region.OFFICES));
            case 1 -> List.of(Region.DISHUB, Region.DLH);
            default -> List.of();
        };
    }

    private HouseCommand.Mirror mirrored() {
        Status to = pick(StandardTable.of(Move.MIRROR).to().stream().sorted().toList());
        boolean inNobodysHands =
                !to.isOpen() || to == Status.SUBMITTED || to == Status.RETURNED && random.nextBoolean();
        if (inNobodysHands) {
            return new HouseCommand.Mirror(
                    to, new Effect.Mirrored(List.of(), to.isOpen() && random.nextInt(4) == 0, "koordinator-9"));
        }
        List<AgencyId> offices = new ArrayList<>(Region.OFFICES);
        Collections.shuffle(offices, random);
        List<Effect.Holding> holdings = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            holdings.add(new Effect.Holding(offices.get(2), false, Status.DELEGATED, List.of()));
        }
        List<AgencyId> above = random.nextInt(3) > 0
                ? List.of()
                : Region.OFFICES.stream()
                        .filter(office -> Region.isBelow(offices.get(0), office))
                        .limit(1)
                        .toList();
        holdings.add(new Effect.Holding(offices.get(0), true, to, above));
        return new HouseCommand.Mirror(to, new Effect.Mirrored(holdings, random.nextInt(4) == 0, null));
    }

    private static HouseCommand.Share shared() {
        return new HouseCommand.Share(
                new Effect.Shared(ANOTHER.value(), 5, Entry.PROGRESS, Role.LIAISON, Region.DISHUB), REMARK, true);
    }

    private Asked link(Actor actor, Report report) {
        int which = random.nextInt(NEIGHBOURS.size() + 2);
        Report target = which == 0 ? null : which == 1 ? report : NEIGHBOURS.get(which - 2);
        TrackingNumber named = target == null ? ANOTHER : target.tracking();
        return new Asked(actor, new GovernorCommand.Link(named, REMARK), 0, target, true, false);
    }

    private Asked entry(Entry entry, Actor actor, Model model, Report report, LocalDate today, Deadline resolution) {
        return switch (entry) {
            case ADD -> Asked.of(actor, new ReporterCommand.Add(REPLY));
            case PROGRESS -> said(actor, Sayings.progress(random, today), AgencyCommand.Progress::new);
            case NOTE -> Asked.of(actor, new SecrecyCommand.Note(REMARK));
            case VERIFY -> Asked.of(actor, new GovernorCommand.Verify());
            case DECLARE_EMERGENCY -> Asked.of(actor, new GovernorCommand.DeclareEmergency(REMARK));
            case CALL_OFF_EMERGENCY -> Asked.of(actor, new GovernorCommand.CallOffEmergency(REMARK));
            case INVOLVE -> Asked.of(actor, new GovernorCommand.Involve(List.of(receiver(actor)), REMARK));
            case RELEASE -> Asked.of(actor, new GovernorCommand.Release(office(model), REMARK));
            case HAND_OVER -> Asked.of(actor, handedOver(actor, model));
            case DRAFT -> said(actor, Sayings.answer(random), AgencyCommand.DraftAnswer::new);
            case APPROVE -> Asked.of(actor, new AgencyCommand.Approve(office(model)));
            case SEND_BACK -> Asked.of(actor, new AgencyCommand.SendBack(office(model), REMARK));
            case REQUEST_EXTENSION ->
                Asked.of(actor, new AgencyCommand.RequestExtension(later(today, resolution), REMARK));
            case GRANT_EXTENSION -> Asked.of(actor, new GovernorCommand.GrantExtension(REMARK));
            case DENY_EXTENSION -> Asked.of(actor, new GovernorCommand.DenyExtension(REMARK));
            case LINK -> throw new IllegalArgumentException("A link needs a target");
            case GAIN_FOLLOWER -> Asked.of(actor, new HouseCommand.GainFollower(ANOTHER));
            case RELINK -> Asked.of(actor, new HouseCommand.Relink(ANOTHER));
            case SHARE -> Asked.of(actor, shared());
            case UNLINK ->
                Asked.of(actor, actor.is(Role.SYSTEM) ? new HouseCommand.Detach() : new GovernorCommand.Unlink(REMARK));
            case REDACT ->
                Asked.of(
                        actor,
                        actor.is(Role.SYSTEM)
                                ? new HouseCommand.RedactCopy(1 + random.nextInt((int) report.version() + 1), null)
                                : redacted(report));
            case RECLASSIFY -> Asked.of(actor, reclassified());
            case CHANGE_SECRECY -> Asked.of(actor, new SecrecyCommand.ChangeSecrecy(secrecy()));
            case NAME_ACCUSED -> Asked.of(actor, new SecrecyCommand.NameAccused(accused()));
            case ASSIGN_AUDITOR -> Asked.of(actor, new SecrecyCommand.AssignAuditor("ombudsman-1"));
            case REQUEST_IDENTITY -> Asked.of(actor, new SecrecyCommand.RequestIdentity(REMARK));
            case APPROVE_IDENTITY -> Asked.of(actor, new SecrecyCommand.ApproveIdentity());
            case DISCLOSE -> Asked.of(actor, new SecrecyCommand.Disclose(REMARK));
            case RECORD_RESULT -> Asked.of(actor, new GovernorCommand.RecordResult(REMARK));
            case HOLD -> Asked.of(actor, new SecrecyCommand.Hold(REMARK));
            case LIFT_HOLD -> Asked.of(actor, new SecrecyCommand.LiftHold(REMARK));
            case ANNOUNCE_ERASURE -> Asked.of(actor, new HouseCommand.AnnounceErasure());
            case ERASE -> Asked.of(actor, new SecrecyCommand.Erase());
        };
    }

    private HouseCommand handedOver(Actor actor, Model model) {
        AgencyId office = office(model);
        boolean merging = actor.is(Role.SYSTEM) || random.nextInt(6) == 0;
        List<AgencyId> heirs =
                Region.OFFICES.stream().filter(heir -> !heir.equals(office)).toList();
        return merging ? new HouseCommand.Merge(office, pick(heirs)) : new HouseCommand.Assign(office, office + "-2");
    }

    private LocalDate later(LocalDate today, Deadline resolution) {
        LocalDate last = resolution == null ? today : resolution.dueOn();
        return last.plusDays(
                switch (random.nextInt(5)) {
                    case 0 -> 0;
                    case 1 -> 180;
                    case 2 -> 181;
                    default -> 10;
                });
    }

    private SecrecyCommand.Redact redacted(Report report) {
        long step = 1 + random.nextInt((int) report.version() + 1);
        return new SecrecyCommand.Redact(step, null, "Bagian ini ditutup.", Set.of(), REMARK);
    }

    private GovernorCommand.Reclassify reclassified() {
        List<String> topics = new ArrayList<>(List.of("jalan", "kekerasan-sekolah", "bukan-topik"));
        topics.add(null);
        return new GovernorCommand.Reclassify(kind(), pick(topics), REMARK);
    }

    Classification kind() {
        return random.nextInt(3) == 0 ? Classification.OVERSIGHT : pick(List.of(Classification.values()));
    }

    Secrecy secrecy() {
        return new Secrecy(pick(List.of(Anonymity.values())), random.nextBoolean());
    }

    /** Seldom the head of the region, against whom nothing is left to do here. */
    Accused accused() {
        Set<AgencyId> units = random.nextInt(4) == 0 ? Set.of() : Set.of(pick(Region.OFFICES));
        return new Accused(units, Set.of("pegawai-1"), random.nextInt(8) == 0, random.nextInt(8) == 0);
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<Act> acts() {
        List<Act> all = new ArrayList<>(List.of(Move.values()));
        all.remove(Move.SUBMIT);
        all.addAll(List.of(Entry.values()));
        return List.copyOf(all);
    }
}
