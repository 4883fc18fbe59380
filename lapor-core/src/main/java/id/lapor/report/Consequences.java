package id.lapor.report;

import id.lapor.followup.FollowUp;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Statement;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows from a command that nothing speaks against. */
final class Consequences {

    private Consequences() {}

    static Effect effect(Report report, Command command, Actor actor, Circumstances at) {
        if (command instanceof AgencyCommand agencys) {
            return effect(report, agencys, actor, at);
        }
        if (command instanceof ReporterCommand reporters) {
            return effect(report, reporters, at);
        }
        if (command instanceof GovernorCommand governors) {
            return effect(report, governors, actor, at);
        }
        return command instanceof SecrecyCommand secrecy
                ? effect(report, secrecy, at)
                : effect(report, (HouseCommand) command, at);
    }

    private static Effect effect(Report report, AgencyCommand command, Actor actor, Circumstances at) {
        if (command instanceof AgencyCommand.Answer) {
            return at.approved() ? draft(own(report, actor)) : Effect.NONE;
        }
        if (command instanceof AgencyCommand.Approve || command instanceof AgencyCommand.SendBack) {
            return draft(ResponseGuards.drafting(report, command));
        }
        if (command instanceof AgencyCommand.RequestExtension request) {
            return new Effect.Scheduled(request.until());
        }
        if (command instanceof AgencyCommand.Return back && back.suggested() != null) {
            return new Effect.Suggested(back.suggested());
        }
        return planned(command.statement());
    }

    private static Effect planned(@Nullable Statement said) {
        LocalDate day = said instanceof FollowUp followUp ? followUp.nextStepOn() : null;
        if (said instanceof FollowUp there && there.kind() == FollowUpKind.ON_SITE) {
            return new Effect.Arrived(day);
        }
        return day == null ? Effect.NONE : new Effect.Scheduled(day);
    }

    private static Effect effect(Report report, ReporterCommand command, Circumstances at) {
        if (command instanceof ReporterCommand.Close close && close.rating() != null) {
            return new Effect.Rated(close.rating());
        }
        return command instanceof ReporterCommand.ObjectTo ? backTo(report, at) : Effect.NONE;
    }

    private static Effect effect(Report report, GovernorCommand command, Actor actor, Circumstances at) {
        if (command instanceof GovernorCommand.Delegate delegate) {
            Part own = actor.is(Role.LIAISON) ? own(report, actor, at) : null;
            return new Effect.Handed(own == null ? null : own.agency(), delegate.to(), delegate.with());
        }
        if (command instanceof GovernorCommand.Involve involve) {
            return new Effect.Involved(involve.agencies());
        }
        if (command instanceof GovernorCommand.Release release) {
            return new Effect.Released(release.agency());
        }
        if (command instanceof GovernorCommand.Reopen) {
            return backTo(report, at);
        }
        if (command instanceof GovernorCommand.GrantExtension) {
            return new Effect.Scheduled(
                    Objects.requireNonNull(report.standing().round().extensionAsked(), "a grant answers a request"));
        }
        if (command instanceof GovernorCommand.Link link) {
            return new Effect.Linked(link.target().value());
        }
        if (command instanceof GovernorCommand.Reclassify next) {
            String topic = next.category() == null ? "" : next.category();
            return new Effect.Sorted(report.matter().classification(), next.classification(), topic);
        }
        return Effect.NONE;
    }

    private static Effect effect(Report report, SecrecyCommand command, Circumstances at) {
        if (command instanceof SecrecyCommand.Redact redact) {
            return new Effect.Concerning(redact.step());
        }
        if (command instanceof SecrecyCommand.ChangeSecrecy change) {
            String confidential = change.secrecy().confidential() ? "/rahasia" : "/";
            return new Effect.Became(change.secrecy().anonymity().name() + confidential);
        }
        if (command instanceof SecrecyCommand.NameAccused name) {
            return new Effect.Naming(name.accused().withEverythingBelow(at.agencies()::subtree));
        }
        if (command instanceof SecrecyCommand.AssignAuditor assign) {
            return new Effect.Entrusted(assign.account());
        }
        IdentityRequest request = report.standing().ties().identityRequest();
        return command instanceof SecrecyCommand.ApproveIdentity && request != null
                ? new Effect.Entrusted(request.officer())
                : Effect.NONE;
    }

    private static Effect effect(Report report, HouseCommand command, Circumstances at) {
        if (command instanceof HouseCommand.Assign assign) {
            return new Effect.Assigned(assign.agency(), assign.officer());
        }
        if (command instanceof HouseCommand.Merge merge) {
            return new Effect.Merged(merge.from(), merge.into());
        }
        if (command instanceof HouseCommand.Relink relink) {
            return new Effect.Linked(relink.target().value());
        }
        if (command instanceof HouseCommand.GainFollower gain) {
            return new Effect.Gained(gain.follower().value());
        }
        if (command instanceof HouseCommand.Share share) {
            return share.origin();
        }
        if (command instanceof HouseCommand.RedactCopy redact) {
            return new Effect.Concerning(redact.step());
        }
        return command instanceof HouseCommand.Mirror mirror
                ? new Effect.Mirrored(
                        report.innocent(mirror.there().holdings(), at.agencies()),
                        mirror.there().again(),
                        mirror.there().officer())
                : Effect.NONE;
    }

    /** To the agency that had it, or who took over from it; to the desk when that is closed or accused. */
    private static Effect backTo(Report report, Circumstances at) {
        Optional<AgencyId> heir = report.agency()
                .flatMap(at.agencies()::inCharge)
                .filter(agency -> !SecrecyGuards.isAccused(agency, report.accused(), at.agencies()));
        return heir.<Effect>map(agency -> new Effect.Handed(null, agency, List.of()))
                .orElse(Effect.NONE);
    }

    private static Effect draft(@Nullable Part part) {
        return part == null || part.draft() == null
                ? Effect.NONE
                : new Effect.Concerning(part.draft().step());
    }

    /** Where the report stands afterwards; with its lead where only one agency's part moves. */
    static Status status(Report report, Command command, Actor actor, Effect effect, Circumstances at) {
        Status now = report.status();
        if (command.act() instanceof Entry entry) {
            return switch (entry) {
                case NAME_ACCUSED, HAND_OVER -> withoutTheAccused(report, effect, at);
                case UNLINK -> alone(report);
                default -> now;
            };
        }
        Move move = (Move) command.act();
        return switch (move) {
            case COMPLETE -> Objects.requireNonNull(report.standing().left(), "an incomplete report left a status");
            case DELEGATE -> actor.is(Role.LIAISON) ? leadGoes(own(report, actor, at), move, now) : Status.DELEGATED;
            case RETURN, START, ANSWER -> leadGoes(own(report, actor), move, now);
            case OBJECT, REOPEN -> effect instanceof Effect.Handed ? Status.DELEGATED : Status.SUBMITTED;
            case MIRROR -> ((HouseCommand.Mirror) command).to();
            default -> move.to().iterator().next();
        };
    }

    private static Status leadGoes(@Nullable Part part, Move move, Status now) {
        return part != null && part.lead() ? move.to().iterator().next() : now;
    }

    /** Where it mirrored work in hands that it may not have itself, it is whose who governs it. */
    private static Status alone(Report report) {
        boolean inNobodysHands = Entry.PROGRESS.when().contains(report.status())
                && report.agency().isEmpty();
        return inNobodysHands ? Status.RETURNED : report.status();
    }

    private static Status withoutTheAccused(Report report, Effect effect, Circumstances at) {
        boolean lost =
                report.agency().map(lead -> isLost(report, lead, effect, at)).orElse(false);
        boolean theirTurn = Entry.PROGRESS.when().contains(report.status());
        boolean outside =
                effect instanceof Effect.Naming naming && naming.accused().headOfRegion();
        boolean back = theirTurn && (lost || outside) || outside && report.status() == Status.ANSWERED;
        return back ? Status.RETURNED : report.status();
    }

    private static boolean isLost(Report report, AgencyId lead, Effect effect, Circumstances at) {
        if (effect instanceof Effect.Merged merged) {
            return merged.from().equals(lead) && report.accused().units().contains(merged.into());
        }
        return effect instanceof Effect.Naming naming
                && (naming.accused().headOfRegion() || SecrecyGuards.isAccused(lead, naming.accused(), at.agencies()));
    }

    private static @Nullable Part own(Report report, Actor actor) {
        return OfficeGuards.ownPart(report, actor);
    }

    private static @Nullable Part own(Report report, Actor actor, Circumstances at) {
        return OfficeGuards.partOf(report, actor, at);
    }
}
