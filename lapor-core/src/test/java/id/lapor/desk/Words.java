package id.lapor.desk;

import static id.lapor.testkit.City.BINA_MARGA;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.PUPR;

import id.lapor.followup.FollowUp;
import id.lapor.followup.Referral;
import id.lapor.followup.Remark;
import id.lapor.followup.Reply;
import id.lapor.kernel.Role;
import id.lapor.report.AgencyCommand;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.HouseCommand;
import id.lapor.report.ReporterCommand;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One of every command that there is, with words that pass. */
final class Words {

    static final Remark REMARK = Remark.shared("Untuk pemeriksaan lapangan");

    private static final LocalDate SOON = LocalDate.of(2026, 3, 10);

    private Words() {}

    static List<Command> everyCommand(TrackingNumber target) {
        return everyCommand(target, new Reply("Mohon segera diperiksa."));
    }

    static List<Command> everyCommand(TrackingNumber target, Reply reply) {
        FollowUp progress = FollowUp.progress("Tim sudah mengukur lubang di depan pasar.", null, null);
        return List.of(
                new ReporterCommand.Complete(reply),
                new ReporterCommand.Add(reply),
                new ReporterCommand.ReplyTo(reply),
                new ReporterCommand.Close(null),
                new ReporterCommand.Withdraw(reply),
                new ReporterCommand.ObjectTo(reply),
                new AgencyCommand.Return(DISHUB, REMARK),
                new AgencyCommand.Start(City.started(SOON)),
                new AgencyCommand.Progress(progress),
                new AgencyCommand.Answer(City.fixed()),
                new AgencyCommand.DraftAnswer(City.fixed()),
                new AgencyCommand.Approve(PUPR),
                new AgencyCommand.SendBack(PUPR, REMARK),
                new AgencyCommand.RequestExtension(LocalDate.of(2026, 4, 30), REMARK),
                new GovernorCommand.Ask(REMARK),
                new GovernorCommand.Delegate(BINA_MARGA, REMARK),
                new GovernorCommand.Involve(List.of(BINA_MARGA), REMARK),
                new GovernorCommand.Release(DISHUB, REMARK),
                new GovernorCommand.Verify(),
                new GovernorCommand.Recall(REMARK),
                new GovernorCommand.Archive(ArchiveReason.SPAM, "Bukan laporan"),
                new GovernorCommand.Transfer(new Referral("Kementerian PUPR", null, "Jalan nasional")),
                new GovernorCommand.RecordResult(REMARK),
                new GovernorCommand.Reopen(REMARK),
                new GovernorCommand.GrantExtension(REMARK),
                new GovernorCommand.DenyExtension(REMARK),
                new GovernorCommand.Link(target, REMARK),
                new GovernorCommand.Unlink(REMARK),
                new GovernorCommand.Reclassify(Classification.ASPIRATION, "jalan", REMARK),
                new SecrecyCommand.Note(Remark.internal("Hanya untuk petugas")),
                new SecrecyCommand.RequestIdentity(REMARK),
                new SecrecyCommand.ApproveIdentity(),
                new SecrecyCommand.Disclose(REMARK),
                new SecrecyCommand.Redact(1, null, "Disunting oleh petugas.", Set.of(), REMARK),
                new SecrecyCommand.ChangeSecrecy(Secrecy.OVERSIGHT_FLOOR),
                new SecrecyCommand.NameAccused(Accused.units(Set.of(DISHUB))),
                new SecrecyCommand.AssignAuditor("ombudsman-1"),
                new SecrecyCommand.Hold(REMARK),
                new SecrecyCommand.LiftHold(REMARK),
                new SecrecyCommand.Erase(),
                new HouseCommand.AnnounceErasure(),
                new HouseCommand.Assign(PUPR, "pupr-2"),
                new HouseCommand.Merge(PUPR, DISHUB),
                new HouseCommand.Mirror(
                        Status.IN_PROGRESS,
                        new Effect.Mirrored(
                                List.of(new Effect.Holding(PUPR, true, Status.IN_PROGRESS, List.of())), false, null)),
                new GovernorCommand.DeclareEmergency(REMARK),
                new GovernorCommand.CallOffEmergency(REMARK),
                new HouseCommand.Share(
                        new Effect.Shared("1234567890", 3, Move.ANSWER, Role.LIAISON, PUPR), City.fixed(), true),
                new HouseCommand.RedactCopy(1, "Disunting."),
                new HouseCommand.Detach(),
                new HouseCommand.GainFollower(TrackingNumber.random()),
                new HouseCommand.Relink(target));
    }
}
