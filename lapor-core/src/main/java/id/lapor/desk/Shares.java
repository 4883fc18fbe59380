package id.lapor.desk;

import com.google.common.collect.ImmutableSet;
import id.lapor.agency.AgencyTree;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Remark;
import id.lapor.followup.SanitizedFile;
import id.lapor.followup.Statement;
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
import java.util.Set;

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
    Report pass(Report target, Report follower, AgencyTree agencies) {
        List<Step> steps = casework.storage().reports().history(target.id());
        return share(target, List.of(steps.get(steps.size() - 1)), follower, agencies);
    }

    /** What was answered, begun and promised in the target's present round, and stands. */
    Report catchUp(Report target, Report follower, AgencyTree agencies) {
        List<Step> standing = new ArrayList<>();
        for (Step step : casework.storage().reports().history(target.id())) {
            if (step.entry().is(Move.OBJECT) || step.entry().is(Move.REOPEN)) {
                standing.clear();
            } else if (step.entry().tells() == Move.RECALL) {
                takeBack(standing);
            } else if (isShared(step.entry()) && step.statement() instanceof FollowUp) {
                standing.add(step);
            }
        }
        return share(target, standing, follower, agencies);
    }

    private static void takeBack(List<Step> standing) {
        for (int last = standing.size() - 1; last >= 0; last--) {
            if (standing.get(last).entry().tells() == Move.ANSWER) {
                standing.remove(last);
                return;
            }
        }
    }

    private Report share(Report target, List<Step> steps, Report follower, AgencyTree agencies) {
        Report now = follower;
        for (Step step : steps) {
            Statement said = step.statement();
            boolean internal = said instanceof Remark remark && remark.internal();
            Effect.Shared origin = origin(target, step.entry());
            if (said != null && !internal && !has(now, origin)) {
                now = conduct.mustAct(now, agencies, new HouseCommand.Share(origin, said));
                casework.files().repeat(target.id(), step.entry().sequence(), now.id(), now.version());
            }
        }
        return now;
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
        for (Report other : family(new TrackingNumber(origin.source()))) {
            if (other.id().equals(report.id()) || other.standing().ties().erased()) {
                continue;
            }
            for (HistoryEntry entry : other.history()) {
                if (origin.equals(origin(other, entry))) {
                    conduct.mustAct(other, agencies, new HouseCommand.RedactCopy(entry.sequence(), redact.text()));
                    withheld.forEach(file -> casework.files().withholdLike(file, other.id()));
                }
            }
        }
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
