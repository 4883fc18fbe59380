package id.lapor.desk;

import id.lapor.followup.FollowUp;
import id.lapor.kernel.Actor;
import id.lapor.report.AgencyCommand;
import id.lapor.report.Circumstances;
import id.lapor.report.Command;
import id.lapor.report.Draft;
import id.lapor.report.Part;
import id.lapor.report.Report;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import java.util.Optional;

/** Answers that were drafted for the head: what was approved word for word may go out, with the files it came with. */
final class Drafts {

    private final Casework casework;

    Drafts(Casework casework) {
        this.casework = casework;
    }

    Circumstances considering(Report report, Command command, Actor actor, Circumstances at) {
        Optional<Draft> approved = command instanceof AgencyCommand.Answer ? approved(report, actor) : Optional.empty();
        if (approved.isEmpty()
                || !casework.said(report, approved.get().step())
                        .map(content -> content.equals(command.statement()))
                        .orElse(false)) {
            return at;
        }
        long step = approved.get().step();
        long files = casework.storage().attachments().of(report.id()).stream()
                .filter(file -> file.step() == step)
                .count();
        return at.approvedWith((int) files);
    }

    Optional<FollowUp> approvedText(Report report, Actor actor) {
        return approved(report, actor)
                .flatMap(draft -> casework.said(report, draft.step()))
                .filter(FollowUp.class::isInstance)
                .map(FollowUp.class::cast);
    }

    /** The step of the draft that an answer came from. */
    long stepOf(Report report, HistoryEntry answer) {
        return answer.effect() instanceof Effect.Concerning draft ? draft.step() : report.version();
    }

    private static Optional<Draft> approved(Report report, Actor actor) {
        return Optional.ofNullable(actor.agency())
                .flatMap(report.standing()::heldBy)
                .map(Part::draft)
                .filter(Draft::approved);
    }
}
