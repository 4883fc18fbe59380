package id.lapor.desk;

import com.google.common.collect.ImmutableSet;
import id.lapor.agency.AgencyTree;
import id.lapor.followup.FollowUp;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.Actor;
import id.lapor.report.HouseCommand;
import id.lapor.report.Report;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.Step;
import id.lapor.report.TrackingNumber;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the offices say about a report is said to the reporters of its duplicates as well, each in their own report: it
 * is theirs even when the other report goes another way, or is erased.
 */
final class Shares {

    /** What is said to everybody who complained of the same. Questions and replies are between one reporter and the office. */
    private static final Set<Act> SHARED = ImmutableSet.of(
            Move.START, Entry.PROGRESS, Move.ANSWER, Move.RECALL, Move.ARCHIVE, Move.TRANSFER, Entry.RECORD_RESULT);

    private final Casework casework;
    private final Conduct conduct;

    Shares(Casework casework, Conduct conduct) {
        this.casework = casework;
        this.conduct = conduct;
    }

    static boolean isShared(HistoryEntry entry) {
        return SHARED.contains(entry.tells());
    }

    /** What was said last about the target. */
    List<Report> pass(Report target, List<Report> followers, AgencyTree agencies) {
        List<Step> steps = casework.storage().reports().history(target.id());
        List<Step> last = List.of(steps.get(steps.size() - 1));
        return followers.stream()
                .map(follower -> share(target, last, follower, agencies, true))
                .toList();
    }

    /** What was answered, begun and promised in the target's present round, and stands. */
    Report catchUp(Report target, Report follower, AgencyTree agencies) {
        List<Step> standing = new ArrayList<>();
        for (Step step : casework.storage().reports().history(target.id())) {
            if (beginsAgain(step.entry())) {
                standing.clear();
            } else if (step.entry().tells() == Move.RECALL) {
                takeBack(standing);
            } else if (isShared(step.entry()) && step.statement() instanceof FollowUp) {
                standing.add(step);
            }
        }
        return share(target, standing, follower, agencies, false);
    }

    static boolean beginsAgain(HistoryEntry entry) {
        boolean mirrored = entry.effect() instanceof Effect.Mirrored there && there.again();
        return entry.is(Move.OBJECT) || entry.is(Move.REOPEN) || mirrored;
    }

    private static void takeBack(List<Step> standing) {
        for (int last = standing.size() - 1; last >= 0; last--) {
            if (standing.get(last).entry().tells() == Move.ANSWER) {
                standing.remove(last);
                return;
            }
        }
    }

    private Report share(Report target, List<Step> steps, Report follower, AgencyTree agencies, boolean news) {
        Report now = follower;
        for (Step step : steps) {
            Effect.Shared origin = origin(target, step.entry());
            if (step.statement() != null && !has(now, origin) && casework.isCoveredBy(now, origin.source())) {
                HouseCommand.Share share = new HouseCommand.Share(origin, step.statement(), news);
                Optional<Report> told = conduct.actWhile(follows(target), now, agencies, share);
                if (told.isEmpty()) {
                    return now;
                }
                now = told.get();
                casework.files().repeat(target.id(), step.entry().sequence(), now.id(), now.version());
            }
        }
        return now;
    }

    /** Whoever went another way meanwhile is told nothing more. */
    static Predicate<Report> follows(Report target) {
        return report -> target.tracking().equals(report.standing().ties().follows());
    }

    /** Where it was said first: a target may have followed another one before. */
    private static Effect.Shared origin(Report target, HistoryEntry entry) {
        return entry.effect() instanceof Effect.Shared first
                ? first
                : new Effect.Shared(
                        target.tracking().value(), entry.sequence(), entry.act(), entry.by(), entry.agency());
    }

    private static boolean has(Report report, Effect.Shared origin) {
        return report.history().stream().anyMatch(entry -> origin.equals(entry.effect()));
    }

    /** What is taken out of sight in one report, is taken out of sight wherever it was said too. */
    void redact(Report report, SecrecyCommand.Redact redact, AgencyTree agencies) {
        Effect.Shared origin = origin(report, report.history().get((int) redact.step() - 1));
        List<SanitizedFile> withheld = redact.withheld().stream()
                .flatMap(id -> casework.storage().attachments().load(report.id(), id).stream())
                .toList();
        Actor officer = actor(report.last());
        for (Report other : family(new TrackingNumber(origin.source()))) {
            boolean theirs = AccessPolicy.relation(officer, other, agencies, false) == Relation.GOVERNOR;
            if (theirs
                    && !other.id().equals(report.id())
                    && !other.standing().ties().erased()) {
                redactCopies(other, origin, redact.text(), withheld, agencies);
            }
        }
    }

    private void redactCopies(
            Report other,
            Effect.Shared origin,
            @Nullable String text,
            List<SanitizedFile> withheld,
            AgencyTree agencies) {
        for (HistoryEntry entry : other.history()) {
            if (origin.equals(origin(other, entry))) {
                conduct.mustAct(other, agencies, new HouseCommand.RedactCopy(entry.sequence(), text));
                withheld.forEach(file -> casework.files().withholdLike(file, other.id()));
            }
        }
    }

    private static Actor actor(HistoryEntry entry) {
        return new Actor(entry.by(), entry.officer() == null ? "" : entry.officer(), entry.agency());
    }

    /** A report, everybody who ever followed it, and who followed those when they took its place. */
    private Iterable<Report> family(TrackingNumber first) {
        Map<TrackingNumber, Report> family = new LinkedHashMap<>();
        Deque<TrackingNumber> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            casework.storage().reports().find(open.remove()).ifPresent(found -> {
                if (family.put(found.tracking(), found) == null) {
                    found.history().forEach(entry -> {
                        if (entry.effect() instanceof Effect.Gained gained) {
                            open.add(new TrackingNumber(gained.follower()));
                        }
                    });
                }
            });
        }
        return family.values();
    }
}
