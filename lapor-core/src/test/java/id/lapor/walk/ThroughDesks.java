package id.lapor.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.LaporBuilder;
import id.lapor.desk.OfficerDesk;
import id.lapor.disclosure.OfficerView;
import id.lapor.followup.ApprovalPolicy;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Narrative;
import id.lapor.followup.Remark;
import id.lapor.followup.SanitizedFile;
import id.lapor.followup.Upload;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.MasterKey;
import id.lapor.memory.MemoryStorage;
import id.lapor.report.AgencyCommand;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Report;
import id.lapor.report.ReportDraft;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Identity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Deadline;
import id.lapor.subject.Accused;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Act;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryChain;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A report as people meet it: in a store, behind the desks, where only those come through who have to do with it. */
final class ThroughDesks implements Subject {

    /** What an office does that stands above one that has the report, without having it itself. */
    private static final Set<Act> FROM_ABOVE =
            Set.of(Move.DELEGATE, Entry.NOTE, Entry.RELEASE, Entry.HAND_OVER, Entry.APPROVE, Entry.SEND_BACK);

    private final SettableClock clock = SettableClock.atWib("2026-03-02T09:00");
    private final MasterKey key = MasterKey.generate();
    private final MemoryStorage storage = new MemoryStorage(key, clock);
    private final Lapor lapor;
    private final TrackingNumber own;
    private final TrackingNumber neighbour;
    private final Map<Long, FollowUp> drafts = new HashMap<>();

    ThroughDesks(Model model, Accused accused) {
        LaporBuilder builder = Lapor.builder()
                .storage(storage)
                .key(key)
                .clock(clock)
                .holidays(Region.NO_DAYS_OFF)
                .approval(ApprovalPolicy.forRefusals())
                .sanitizer(file -> java.util.Optional.of(new SanitizedFile("image/jpeg", file.bytes(), file.bytes())));
        Region.AGENCIES.forEach(builder::agency);
        lapor = builder.build();
        own = submitted(model.kind, model.secrecy, accused);
        neighbour = submitted(model.kind, new Secrecy(Anonymity.OPEN, false), Accused.NOBODY);
    }

    private TrackingNumber submitted(Classification kind, Secrecy secrecy, Accused accused) {
        Identity sari = Identity.of("Sari Kenanga", "0812-3456-7891", null);
        ReportDraft draft = new ReportDraft(
                new Matter(kind, "jalan", "Lubang di Jalan Cipto", Place.of("Jalan Cipto"), null),
                new Narrative("Lubang sedalam 20 cm di depan pasar."),
                secrecy,
                new Reporter.Identified(sari, "sari"),
                Channel.WEBSITE);
        return lapor.citizen(Actor.reporter("sari"))
                .submit(draft.against(accused))
                .orElseThrow()
                .tracking();
    }

    @Override
    public Report report() {
        return storage.reports().find(own).orElseThrow();
    }

    @Override
    public HistoryChain chain() {
        return new HistoryChain(key);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void pass(Duration span) {
        clock.forward(span);
    }

    /** Targets have to be in this store; what was approved goes out word for word, or is not approved. */
    @Override
    public Asked fitted(Asked asked, Model model) {
        if (model.follows != null && mayPartFromItsTarget(asked)) {
            return Asked.of(asked.actor(), new SecrecyCommand.Note(Remark.internal("Masih mengikuti.")));
        }
        if (asked.command() instanceof SecrecyCommand.Redact redact && isShared(redact.step())) {
            return Asked.of(asked.actor(), new SecrecyCommand.Note(Remark.internal("Tidak terlihat.")));
        }
        if (asked.command() instanceof GovernorCommand.Link link) {
            Report target = asked.target() == null
                    ? null
                    : storage.reports().find(neighbour).orElseThrow();
            TrackingNumber named = target == null ? own : neighbour;
            return new Asked(asked.actor(), new GovernorCommand.Link(named, link.statement()), 0, target, true, false);
        }
        if (!(asked.command() instanceof AgencyCommand.Answer answer)
                || asked.actor().agency() == null) {
            return asked;
        }
        ModelPart part = model.parts.of(asked.actor().agency());
        FollowUp approved = part == null || !part.approved() ? null : drafts.get(part.draft());
        return asked.signed() && approved != null
                ? new Asked(asked.actor(), new AgencyCommand.Answer(approved), 0, null, true, true)
                : new Asked(
                        asked.actor(),
                        answer,
                        asked.files(),
                        null,
                        asked.sound() || answer.statement().equals(approved),
                        answer.statement().equals(approved));
    }

    /** What is shared by a report that is not in this store is out of sight. */
    private boolean isShared(long step) {
        List<HistoryEntry> history = report().history();
        return step <= history.size() && history.get((int) step - 1).is(Entry.SHARE);
    }

    /** The house then lets the follower go by itself, in a step of its own that {@link Model} knows nothing of. */
    private static boolean mayPartFromItsTarget(Asked asked) {
        return asked.command() instanceof SecrecyCommand.NameAccused
                || asked.command() instanceof SecrecyCommand.ChangeSecrecy
                || asked.command() instanceof GovernorCommand.Reclassify;
    }

    @Override
    public boolean admits(Model model, Actor actor, Act act) {
        return isRelated(model, actor, act) && (act != Entry.DISCLOSE || maySeeIdentity(model, actor));
    }

    /** The table of section 5 of the standard, a second person's consent included. */
    private static boolean maySeeIdentity(Model model, Actor actor) {
        boolean gone = model.erased
                || model.secrecy.anonymity() == Anonymity.UNIDENTIFIED
                || Set.of(Status.ARCHIVED, Status.TRANSFERRED, Status.WITHDRAWN).contains(model.status);
        boolean open = !model.isOversight() && model.secrecy.anonymity() == Anonymity.OPEN;
        boolean agreed = model.identityAgreed && actor.account().equals(model.identityAsker);
        return !gone
                && switch (actor.role()) {
                    case COORDINATOR -> open || agreed;
                    case INSPECTORATE -> agreed;
                    case LIAISON -> open && model.parts.of(actor.agency()) != null;
                    default -> false;
                };
    }

    private static boolean isRelated(Model model, Actor actor, Act act) {
        return switch (actor.role()) {
            case SYSTEM, REPORTER -> true;
            case VISITOR, AUDITOR, NATIONAL_SYSTEM -> false;
            case INTAKE_OFFICER -> !model.secrecy.needsProof();
            case COORDINATOR -> !model.isOversight();
            case INSPECTORATE -> model.isOversight() && !model.inspectorateAccused;
            case REGIONAL_SECRETARY -> model.isOversight() && model.inspectorateAccused;
            case LIAISON, HEAD, ACTING_HEAD -> admits(model, actor.agency(), act);
        };
    }

    private static boolean admits(Model model, AgencyId office, Act act) {
        boolean has = model.parts.of(office) != null;
        boolean standsAbove = !model.parts.heldWithin(office).isEmpty();
        return !model.isAccused(office) && (has || standsAbove && FROM_ABOVE.contains(act));
    }

    @Override
    public Decision<?> ask(Asked asked, Deadline resolution) {
        OfficerDesk desk = lapor.officer(asked.actor());
        boolean offered = desk.open(own).map(view -> offers(view, asked.act())).orElse(true);
        Upload[] files =
                Collections.nCopies(asked.files(), new Upload(new byte[] {1})).toArray(new Upload[0]);
        Decision<?> decision = asked.command() instanceof SecrecyCommand.Disclose reading
                ? desk.disclose(own, reading.statement().text())
                : desk.act(own, asked.command(), files);
        if (!offered) {
            assertThat(decision.refusal())
                    .as("%s is not offered, and was done", asked)
                    .isPresent();
        }
        return decision;
    }

    private static boolean offers(OfficerView view, Act act) {
        return view.workings().moves().contains(act)
                || view.workings().entries().contains(act);
    }

    @Override
    public void keep(Asked asked, Model model) {
        if (asked.command() instanceof AgencyCommand.DraftAnswer draft) {
            drafts.put(model.version, draft.statement());
        }
        Report report = report();
        assertThat(List.of(report.matter().classification(), report.secrecy()))
                .as("what it is, and what was promised")
                .isEqualTo(List.of(model.kind, model.secrecy));
    }

    /** Whether a draft's words were not changed behind its back. */
    boolean leavesDrafts(long step) {
        return !drafts.containsKey(step);
    }
}
