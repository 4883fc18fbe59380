package id.lapor.walk;

import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.GovernorCommand;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Every delegation is a part with a status of its own; at most one is the lead's, and no office has two. */
final class ModelParts {

    private final List<ModelPart> parts = new ArrayList<>();

    Set<ModelPart> all() {
        return new HashSet<>(parts);
    }

    ModelPart of(AgencyId office) {
        return first(part -> part.isOf(office));
    }

    /** The office that answers the report, while it has it. */
    AgencyId leadingOffice() {
        ModelPart lead = first(part -> part.lead() && part.held());
        return lead == null ? null : lead.office();
    }

    boolean areSilent(AgencyId own) {
        return parts.stream().anyMatch(part -> !part.isOf(own) && part.status() != Status.ANSWERED);
    }

    boolean isWorkedOnBesidesTheLead() {
        return parts.stream().anyMatch(part -> part.held() && !part.lead() && part.status() != Status.ANSWERED);
    }

    List<ModelPart> heldWithin(AgencyId office) {
        return parts.stream()
                .filter(part -> part.held() && Region.isBelowOrSame(part.office(), office))
                .toList();
    }

    /** The part that a liaison may hand on: its own office's, or one below. */
    ModelPart handedOnBy(AgencyId office) {
        ModelPart own = of(office);
        return own != null ? own : heldWithin(office).stream().findFirst().orElse(null);
    }

    ModelPart droppable(AgencyId office) {
        return first(part -> part.office().equals(office) && !part.lead());
    }

    boolean concern(AgencyId office) {
        return parts.stream()
                .anyMatch(part -> part.office().equals(office) || part.line().contains(office));
    }

    /** Whether the whole report goes, and not only the part of one office besides the lead. */
    boolean handOn(GovernorCommand.Delegate delegate, Actor actor) {
        ModelPart mine = actor.is(Role.LIAISON) ? handedOnBy(actor.agency()) : first(ModelPart::lead);
        boolean lead = !actor.is(Role.LIAISON) || mine.lead();
        List<AgencyId> line = actor.is(Role.LIAISON) ? lineBelow(mine, actor.agency()) : List.of();
        parts.remove(mine);
        dropAll(part -> part.office().equals(delegate.to()));
        parts.add(0, ModelPart.fresh(delegate.to(), lead, line));
        company(delegate.with(), line);
        return lead;
    }

    private static List<AgencyId> lineBelow(ModelPart mine, AgencyId by) {
        List<AgencyId> line = new ArrayList<>();
        if (mine.office().equals(by)) {
            line.addAll(mine.line());
        } else if (mine.line().contains(by)) {
            line.addAll(mine.line().subList(0, mine.line().indexOf(by)));
        }
        line.add(by);
        return line;
    }

    void involve(List<AgencyId> offices, Actor actor) {
        if (!actor.is(Role.LIAISON)) {
            company(offices, List.of());
            return;
        }
        company(offices, lineBelow(of(actor.agency()), actor.agency()));
    }

    private void company(List<AgencyId> offices, List<AgencyId> line) {
        for (AgencyId office : offices) {
            if (of(office) == null) {
                drop(office);
                parts.add(ModelPart.fresh(office, false, line));
            }
        }
    }

    /** Whether the whole report moves, since it is the lead who does it. */
    boolean work(AgencyId office, Status next) {
        ModelPart own = of(office);
        if (next != Status.RETURNED) {
            each(part -> part == own, part -> part.worked(next));
            return own.lead();
        }
        ModelPart back = own.givenBack();
        ModelPart rival = back.held() ? of(back.office()) : null;
        parts.remove(own);
        if (rival == null || own.lead()) {
            dropAll(part -> back.held() && part.office().equals(back.office()));
            parts.add(back);
        }
        return own.lead();
    }

    void lead(Status next) {
        each(part -> part.lead() && part.held(), part -> part.at(next));
    }

    void drop(AgencyId office) {
        dropAll(part -> part.office().equals(office));
    }

    void dropAll(Predicate<ModelPart> which) {
        parts.removeIf(which);
    }

    /** What was handed down through such an office, goes past it on its way back. */
    void passBy(Predicate<AgencyId> which) {
        each(
                part -> true,
                part -> new ModelPart(
                        part.office(),
                        part.lead(),
                        part.held(),
                        part.status(),
                        part.line().stream().filter(which.negate()).toList(),
                        part.draft(),
                        part.drafter(),
                        part.approved()));
    }

    void begin(AgencyId office) {
        parts.clear();
        if (office != null) {
            parts.add(ModelPart.fresh(office, true, List.of()));
        }
    }

    void mirror(List<Effect.Holding> there, Predicate<AgencyId> hidden) {
        parts.clear();
        for (Effect.Holding holding : there) {
            if (!hidden.test(holding.agency())) {
                parts.add(ModelPart.fresh(holding.agency(), holding.lead(), holding.above())
                        .at(holding.status()));
            }
        }
    }

    void draft(Actor actor, long step) {
        each(part -> part.isOf(actor.agency()), part -> part.drafted(step, actor.account(), false));
    }

    void approve(AgencyId office) {
        each(part -> part.isOf(office), part -> part.drafted(part.draft(), part.drafter(), true));
    }

    void sendBack(AgencyId office) {
        each(part -> part.isOf(office), part -> part.drafted(0, "", false));
    }

    /** One office takes over what another had; of two parts the lead's stays, or else what the heir had before. */
    void merge(AgencyId from, AgencyId into) {
        ModelPart ending = first(part -> part.office().equals(from));
        ModelPart heirs = first(part -> part.office().equals(into));
        if (ending != null && heirs != null) {
            boolean stays = ending.lead() || !heirs.lead() && ending.held() && !heirs.held();
            parts.remove(stays ? heirs : ending);
        }
        each(part -> true, part -> renamed(part, from, into));
    }

    private static ModelPart renamed(ModelPart part, AgencyId from, AgencyId into) {
        AgencyId office = part.office().equals(from) ? into : part.office();
        List<AgencyId> line = new ArrayList<>();
        for (AgencyId above : part.line()) {
            AgencyId now = above.equals(from) ? into : above;
            if (!now.equals(office) && !line.contains(now)) {
                line.add(now);
            }
        }
        return new ModelPart(
                office, part.lead(), part.held(), part.status(), line, part.draft(), part.drafter(), part.approved());
    }

    private ModelPart first(Predicate<ModelPart> which) {
        return parts.stream().filter(which).findFirst().orElse(null);
    }

    private void each(Predicate<ModelPart> which, UnaryOperator<ModelPart> change) {
        parts.replaceAll(part -> which.test(part) ? change.apply(part) : part);
    }
}
