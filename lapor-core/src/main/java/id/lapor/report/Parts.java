package id.lapor.report;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.AgencyId;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How the parts of a report change. The lead, where there is one, stays in front; no agency has two parts. */
final class Parts {

    private Parts() {}

    /** The report gets a new lead, or one agency's part goes to another; both may get company. */
    static List<Part> handed(List<Part> parts, Effect.Handed handed, HistoryEntry entry) {
        Part replaced = handed.from() == null ? leading(parts) : held(parts, handed.from());
        boolean lead = handed.from() == null || replaced != null && replaced.lead();
        List<AgencyId> line = lineOf(replaced, entry);
        List<Part> next = new ArrayList<>();
        next.add(Part.delegatedTo(handed.to(), lead, line));
        for (Part part : parts) {
            if (part != replaced && !part.agency().equals(handed.to())) {
                next.add(part);
            }
        }
        return involved(leadFirst(next), handed.with(), line);
    }

    static List<Part> involved(List<Part> parts, List<AgencyId> agencies, HistoryEntry entry) {
        Part own = entry.agency() == null ? null : held(parts, entry.agency());
        return involved(parts, agencies, lineOf(own, entry));
    }

    private static List<Part> involved(List<Part> parts, List<AgencyId> agencies, List<AgencyId> line) {
        List<Part> next = new ArrayList<>(parts);
        for (AgencyId agency : agencies) {
            if (held(next, agency) == null) {
                next.removeIf(part -> part.agency().equals(agency));
                next.add(Part.delegatedTo(agency, false, line));
            }
        }
        return ImmutableList.copyOf(next);
    }

    /** Where a part goes up to an agency that has one already, the lead's stays and the other one is dropped. */
    static List<Part> returned(List<Part> parts, AgencyId by) {
        Part own = held(parts, by);
        if (own == null) {
            return parts;
        }
        Part back = own.returned();
        List<Part> next = new ArrayList<>();
        for (Part part : parts) {
            boolean same = back.held() && part.agency().equals(back.agency());
            if (part != own && !(same && (back.lead() || !part.held()))) {
                next.add(part);
            }
            if (part == own && !(back.held() && !back.lead() && heldByAnother(parts, own, back.agency()))) {
                next.add(back);
            }
        }
        return leadFirst(next);
    }

    private static boolean heldByAnother(List<Part> parts, Part own, AgencyId agency) {
        return parts.stream().anyMatch(part -> part != own && part.isHeldBy(agency));
    }

    static List<Part> mirrored(List<Effect.Holding> holdings) {
        return leadFirst(holdings.stream()
                .map(there -> new Part(there.agency(), there.lead(), true, there.status(), there.above(), null, null))
                .toList());
    }

    static List<Effect.Holding> holdings(List<Part> parts) {
        return parts.stream()
                .filter(Part::held)
                .map(part -> new Effect.Holding(part.agency(), part.lead(), part.status(), part.above()))
                .collect(ImmutableList.toImmutableList());
    }

    static List<Part> worked(List<Part> parts, AgencyId by, Status next, @Nullable String officer) {
        if (parts.size() == 1) {
            return ImmutableList.of(takenUp(parts.get(0), next, officer));
        }
        return each(parts, part -> part.isHeldBy(by), part -> takenUp(part, next, officer));
    }

    private static Part takenUp(Part part, Status next, @Nullable String officer) {
        return new Part(part.agency(), part.lead(), part.held(), next, part.above(), officer, null);
    }

    static List<Part> leadAt(List<Part> parts, Status next) {
        return each(parts, part -> part.lead() && part.held(), part -> part.at(next));
    }

    static List<Part> drafted(List<Part> parts, AgencyId by, Draft draft) {
        return each(
                parts,
                part -> part.isHeldBy(by),
                part -> part.takenUpBy(draft.officer()).drafted(draft));
    }

    static List<Part> approved(List<Part> parts, long step) {
        return each(
                parts,
                part -> holds(part, step),
                part -> part.drafted(
                        new Draft(step, part.draft() == null ? "" : part.draft().officer(), true)));
    }

    static List<Part> sentBack(List<Part> parts, long step) {
        return each(parts, part -> holds(part, step), part -> part.drafted(null));
    }

    static List<Part> handedOver(List<Part> parts, Effect effect) {
        if (effect instanceof Effect.Assigned assigned) {
            return each(parts, part -> part.isHeldBy(assigned.agency()), part -> part.takenUpBy(assigned.officer()));
        }
        Effect.Merged merged = (Effect.Merged) effect;
        List<Part> rest = uniting(parts, merged);
        return each(rest, part -> true, part -> merged(part, merged));
    }

    private static Part merged(Part part, Effect.Merged merged) {
        AgencyId holder = part.agency().equals(merged.from()) ? merged.into() : part.agency();
        List<AgencyId> above = part.above().stream()
                .map(superior -> superior.equals(merged.from()) ? merged.into() : superior)
                .filter(superior -> !superior.equals(holder))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return new Part(holder, part.lead(), part.held(), part.status(), above, part.officer(), part.draft());
    }

    /** Of two parts that become one, the lead's stays; of two others the one that is held, or else the heir's own. */
    private static List<Part> uniting(List<Part> parts, Effect.Merged merged) {
        Part from = of(parts, merged.from());
        Part into = of(parts, merged.into());
        if (from == null || into == null) {
            return parts;
        }
        boolean stays = from.lead() || !into.lead() && from.held() && !into.held();
        return without(parts, stays ? merged.into() : merged.from());
    }

    static List<Part> without(List<Part> parts, AgencyId agency) {
        return parts.stream().filter(part -> !part.agency().equals(agency)).collect(ImmutableList.toImmutableList());
    }

    /** They get nothing, and what came down through them goes past them on its way back. */
    static List<Part> without(List<Part> parts, Set<AgencyId> agencies) {
        return parts.stream()
                .filter(part -> !agencies.contains(part.agency()))
                .map(part -> part.above().stream().anyMatch(agencies::contains) ? part.passingBy(agencies) : part)
                .collect(ImmutableList.toImmutableList());
    }

    static boolean hasLead(List<Part> parts) {
        return leading(parts) != null;
    }

    private static List<AgencyId> lineOf(@Nullable Part own, HistoryEntry entry) {
        if (entry.agency() == null) {
            return ImmutableList.of();
        }
        return own == null ? ImmutableList.of(entry.agency()) : own.lineBelow(entry.agency());
    }

    private static boolean holds(Part part, long step) {
        return part.draft() != null && part.draft().step() == step;
    }

    private static @Nullable Part leading(List<Part> parts) {
        return parts.stream().filter(Part::lead).findFirst().orElse(null);
    }

    private static @Nullable Part of(List<Part> parts, AgencyId agency) {
        return parts.stream()
                .filter(part -> part.agency().equals(agency))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Part held(List<Part> parts, AgencyId agency) {
        return parts.stream().filter(part -> part.isHeldBy(agency)).findFirst().orElse(null);
    }

    private static List<Part> leadFirst(List<Part> parts) {
        ImmutableList.Builder<Part> ordered = ImmutableList.builder();
        parts.stream().filter(Part::lead).forEach(ordered::add);
        return ordered.addAll(parts.stream().filter(part -> !part.lead()).iterator())
                .build();
    }

    private static List<Part> each(List<Part> parts, Predicate<Part> which, UnaryOperator<Part> change) {
        ImmutableList.Builder<Part> next = ImmutableList.builder();
        for (Part part : parts) {
            next.add(which.test(part) ? change.apply(part) : part);
        }
        return next.build();
    }
}
