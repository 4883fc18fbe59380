package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.followup.Remark;
import id.lapor.kernel.Wording;
import id.lapor.report.Ending;
import id.lapor.report.GovernorCommand;
import id.lapor.report.HouseCommand;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Duplicates go where their target goes. */
final class Followers {

    private final Casework casework;
    private final Conduct conduct;
    private final Shares shares;

    Followers(Casework casework, Conduct conduct, Shares shares) {
        this.casework = casework;
        this.conduct = conduct;
        this.shares = shares;
    }

    void follow(Report before, Report after, AgencyTree agencies) {
        if (after.last().is(Entry.LINK)) {
            begin(before, after, agencies);
            return;
        }
        if (after.last().is(Entry.UNLINK)) {
            keepCalling(before, after, agencies);
        }
        if (isAboutSecrets(after)) {
            part(after, agencies);
            return;
        }
        boolean moved = before.status() != after.status()
                || !before.standing().holdings().equals(after.standing().holdings());
        if (!moved && !Shares.isShared(after.last()) || after.standing().isFollower()) {
            return;
        }
        List<Report> followers = of(after);
        if (followers.isEmpty()) {
            return;
        }
        if (after.status() == Status.WITHDRAWN || isOverByItsReportersSilence(before, after)) {
            promote(followers, before, agencies);
        } else {
            goAlong(followers, before, after, agencies);
        }
    }

    private void begin(Report before, Report follower, AgencyTree agencies) {
        TrackingNumber named = Objects.requireNonNull(follower.standing().ties().follows());
        casework.storage().reports().find(named).ifPresent(found -> {
            Report target = urgent(gain(found, follower, agencies), before, agencies);
            adopt(follower, target, agencies);
            catchUp(follower, target, agencies);
        });
    }

    /** Whether the danger was this one's or its target's, nobody knows: both are gone to. */
    private void keepCalling(Report before, Report alone, AgencyTree agencies) {
        TrackingNumber followed = before.standing().ties().follows();
        if (followed != null && alone.status().isOpen()) {
            casework.storage().reports().find(followed).ifPresent(target -> urgent(alone, target, agencies));
        }
    }

    /** People who are in danger at a follower, are in danger at its target, where somebody is called. */
    private Report urgent(Report target, Report before, AgencyTree agencies) {
        return casework.isCalledOut(target, agencies) || !casework.isCalledOut(before, agencies)
                ? target
                : conduct.mustAct(
                        target,
                        agencies,
                        new GovernorCommand.DeclareEmergency(
                                Remark.internal(Wording.sentence("emergency.ofAFollower", Wording.INDONESIAN))));
    }

    private Report gain(Report target, Report follower, AgencyTree agencies) {
        return conduct.mustAct(target, agencies, new HouseCommand.GainFollower(follower.tracking()));
    }

    private void catchUp(Report follower, Report target, AgencyTree agencies) {
        mirror(shares.catchUp(target, follower, agencies), target, agencies);
    }

    private void goAlong(List<Report> followers, Report before, Report after, AgencyTree agencies) {
        List<Report> going = new ArrayList<>();
        for (Report follower : followers) {
            if (!after.status().isOpen() && before.status().isOpen() && isAtWork(follower)) {
                conduct.actWhile(Shares.follows(after), follower, agencies, new HouseCommand.Detach());
            } else {
                going.add(follower);
            }
        }
        List<Report> told = Shares.isShared(after.last()) ? shares.pass(after, going, agencies) : going;
        told.forEach(follower -> mirror(follower, after, agencies));
    }

    /** What an agency began of itself does not end because nobody ever began with the other one. */
    private static boolean isAtWork(Report follower) {
        return follower.status().isAtAnAgency() && follower.agency().isPresent();
    }

    /** The others were not asked: one reporter's silence ends one report. */
    private static boolean isOverByItsReportersSilence(Report before, Report after) {
        return before.status() == Status.INCOMPLETE && after.status() == Status.ARCHIVED;
    }

    private static boolean isAboutSecrets(Report report) {
        return report.last().is(Entry.CHANGE_SECRECY)
                || report.last().is(Entry.RECLASSIFY)
                || report.last().is(Entry.NAME_ACCUSED);
    }

    /** What became more secret is followed no longer by what is less: that goes on by itself. */
    private void part(Report changed, AgencyTree agencies) {
        TrackingNumber followed = changed.standing().ties().follows();
        boolean shows = followed != null
                && casework.storage().reports().find(followed).stream()
                        .anyMatch(there -> !changed.keepsTheSecretsOf(there));
        if (shows) {
            conduct.mustAct(changed, agencies, new HouseCommand.Detach());
        }
        for (Report follower : of(changed)) {
            if (!follower.keepsTheSecretsOf(changed)) {
                conduct.mustAct(follower, agencies, new HouseCommand.Detach());
            } else {
                mirror(follower, changed, agencies);
            }
        }
    }

    /** Who followed the new follower, follows its target from now on. */
    private void adopt(Report follower, Report target, AgencyTree agencies) {
        Report now = target;
        for (Report second : of(follower)) {
            Report again = conduct.mustAct(second, agencies, new HouseCommand.Relink(target.tracking()));
            now = gain(now, again, agencies);
            catchUp(again, now, agencies);
        }
    }

    /** The oldest follower stands where the target stood: it becomes the target. */
    private void promote(List<Report> followers, Report gone, AgencyTree agencies) {
        List<Report> rest = new ArrayList<>(followers);
        Report heir = urgent(conduct.mustAct(rest.remove(0), agencies, new HouseCommand.Detach()), gone, agencies);
        for (Report follower : rest) {
            if (follower.keepsTheSecretsOf(heir)) {
                Report again = conduct.mustAct(follower, agencies, new HouseCommand.Relink(heir.tracking()));
                heir = gain(heir, again, agencies);
                catchUp(again, heir, agencies);
            } else {
                conduct.mustAct(follower, agencies, new HouseCommand.Detach());
            }
        }
    }

    private void mirror(Report follower, Report target, AgencyTree agencies) {
        Status to = target.status();
        List<Effect.Holding> there =
                to.isOpen() ? follower.innocent(target.standing().holdings(), agencies) : List.of();
        boolean nothingNew =
                to == follower.status() && there.equals(follower.standing().holdings());
        boolean mirrored = Move.MIRROR.to().contains(to) && !(to == Status.SUBMITTED && isInHands(follower));
        if (!nothingNew && mirrored && Shares.follows(target).test(follower)) {
            Ending ending = target.standing().ending();
            boolean again = Shares.beginsAgain(target.last());
            Effect.Mirrored effect = new Effect.Mirrored(there, again, ending == null ? null : ending.officer());
            conduct.actWhile(Shares.follows(target), follower, agencies, new HouseCommand.Mirror(to, effect));
        }
    }

    /** What an agency has already, it keeps until its target is in somebody's hands. */
    private static boolean isInHands(Report follower) {
        return follower.status().isOpen() && follower.status() != Status.SUBMITTED;
    }

    /** Whoever began to follow stands in the target's history: nobody is looked for where nobody ever did. */
    private List<Report> of(Report target) {
        boolean gained = target.history().stream().anyMatch(entry -> entry.effect() instanceof Effect.Gained);
        return gained
                ? casework.storage().reports().followers(target.tracking()).stream()
                        .flatMap(tracking -> casework.storage().reports().find(tracking).stream())
                        .toList()
                : List.of();
    }
}
