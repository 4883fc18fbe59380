package id.lapor.report;

import id.lapor.followup.FollowUp;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Outcome;
import id.lapor.followup.Response;
import id.lapor.followup.Shortfall;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.subject.Matter;
import id.lapor.workflow.Act;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an agency's response has to be. */
final class ResponseGuards {

    private ResponseGuards() {}

    /** The lead answers the report when every other part is answered or released. */
    static @Nullable Refusal everyPartDone(Report report, Act act, Actor actor, Circumstances at) {
        List<Part> parts = report.standing().parts();
        AgencyId own = actor.agency();
        boolean leads = own != null && parts.get(0).lead() && parts.get(0).isHeldBy(own);
        boolean waits = false;
        for (int i = 1; i < parts.size(); i++) {
            waits |= !parts.get(i).isDone();
        }
        return leads && waits ? Refusal.of(Code.PARTS_OPEN) : null;
    }

    /**
     * A start acknowledges, progress reports, and only an answer has an outcome, which no plan is: "fixed" is work in
     * the field.
     */
    static @Nullable Refusal rightKind(Report report, Command command, Actor actor, Circumstances at) {
        FollowUp followUp = followUp(command);
        if (command instanceof AgencyCommand.Start) {
            boolean acknowledges = followUp.kind() == FollowUpKind.ACKNOWLEDGEMENT && followUp.outcome() == null;
            return acknowledges ? null : Refusal.of(Code.NEXT_STEP_MISSING);
        }
        if (command instanceof AgencyCommand.Progress) {
            boolean news = followUp.kind() == FollowUpKind.PROGRESS || followUp.kind() == FollowUpKind.ON_SITE;
            boolean progress = news && followUp.outcome() == null;
            return progress ? null : Refusal.of(Code.OUTCOME_TOO_EARLY);
        }
        boolean answers = followUp.kind() == FollowUpKind.FIELD_ACTION
                ? followUp.outcome() == Outcome.FIXED
                : followUp.kind() == FollowUpKind.ANSWER
                        && followUp.outcome() != null
                        && followUp.outcome() != Outcome.FIXED;
        boolean planned = followUp.budgetYear() != null;
        return answers && !planned ? null : Refusal.of(Code.OUTCOME_MISSING);
    }

    static @Nullable Refusal substance(Report report, Command command, Actor actor, Circumstances at) {
        Matter matter = report.matter();
        Response response = new Response(
                followUp(command),
                at.evidence(),
                () -> matter.title() + ". " + matter.place().description(),
                at.earlier());
        Optional<Shortfall> shortfall = at.practice().substance().shortfallOf(response);
        return shortfall.isEmpty() ? null : refusalOf(shortfall.get());
    }

    private static Refusal refusalOf(Shortfall shortfall) {
        return Refusal.of(
                switch (shortfall) {
                    case FORMULA -> Code.FORMULA;
                    case COPIED -> Code.COPIED;
                    case NEXT_STEP_MISSING -> Code.NEXT_STEP_MISSING;
                    case OUTCOME_MISSING -> Code.OUTCOME_MISSING;
                    case CAUSE_MISSING -> Code.CAUSE_MISSING;
                    case EVIDENCE_MISSING -> Code.EVIDENCE_MISSING;
                    case GROUND_MISSING -> Code.GROUND_MISSING;
                });
    }

    static @Nullable Refusal nextStepAhead(Report report, Command command, Actor actor, Circumstances at) {
        FollowUp followUp = followUp(command);
        LocalDate on = followUp.nextStepOn();
        Integer budget = followUp.budgetYear();
        if (budget != null && (on == null || followUp.nextStep() == null)) {
            return Refusal.of(Code.NEXT_STEP_MISSING);
        }
        boolean past = on != null && on.isBefore(at.today())
                || budget != null && budget < at.today().getYear();
        return past ? Refusal.of(Code.NEXT_STEP_PAST) : null;
    }

    static @Nullable Refusal approvedWhereRequired(Report report, Command command, Actor actor, Circumstances at) {
        AgencyId agency = actor.agency();
        boolean waits = agency != null
                && !at.approved()
                && at.practice()
                        .approval()
                        .needsApproval(agency, report.matter().classification(), followUp(command));
        return waits ? Refusal.of(Code.APPROVAL_MISSING) : null;
    }

    static @Nullable Refusal draftWaits(Report report, Act act, Actor actor, Circumstances at) {
        boolean any = report.standing().parts().stream().anyMatch(part -> isTheirs(part, actor, at));
        return any ? null : Refusal.of(Code.NO_DRAFT);
    }

    private static boolean isTheirs(Part part, Actor actor, Circumstances at) {
        AgencyId own = actor.agency();
        return part.held()
                && part.draft() != null
                && !part.draft().approved()
                && own != null
                && at.agencies().isWithin(part.agency(), own);
    }

    static @Nullable Refusal draftThere(Report report, Command command, Actor actor, Circumstances at) {
        Part part = drafting(report, command);
        return part != null && isTheirs(part, actor, at) ? null : Refusal.of(Code.NO_DRAFT);
    }

    static @Nullable Refusal anotherPersonsDraft(Report report, Command command, Actor actor, Circumstances at) {
        Part part = drafting(report, command);
        boolean own =
                part != null && part.draft() != null && part.draft().officer().equals(actor.account());
        return own ? Refusal.of(Code.SAME_PERSON) : null;
    }

    static @Nullable Part drafting(Report report, Command command) {
        AgencyId agency = command instanceof AgencyCommand.Approve approve
                ? approve.agency()
                : ((AgencyCommand.SendBack) command).agency();
        return report.standing().heldBy(agency).orElse(null);
    }

    private static FollowUp followUp(Command command) {
        if (command.statement() instanceof FollowUp followUp) {
            return followUp;
        }
        throw new IllegalStateException(command.act() + " carries a follow-up");
    }
}
