package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import id.lapor.report.HouseCommand;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Duplicates go where their target goes. */
final class Followers {

    private final Casework casework;
    private final Conduct conduct;

    Followers(Casework casework, Conduct conduct) {
        this.casework = casework;
        this.conduct = conduct;
    }

    void follow(Report before, Report after, AgencyTree agencies) {
        if (after.last().is(Entry.LINK)) {
            TrackingNumber target =
                    Objects.requireNonNull(after.standing().ties().follows());
            casework.storage().reports().find(target).ifPresent(found -> {
                Report there = conduct.mustAct(found, agencies, new HouseCommand.GainFollower());
                adopt(after, there, agencies);
                mirror(after, there, agencies);
            });
            return;
        }
        if (isAboutSecrets(after)) {
            part(after, agencies);
            return;
        }
        boolean moved = after.last().act() instanceof Move && before.status() != after.status()
                || !before.agency().equals(after.agency());
        if (!moved || after.standing().isFollower()) {
            return;
        }
        List<Report> followers = of(after.tracking());
        if (after.status() == Status.WITHDRAWN || isOverByItsReportersSilence(before, after)) {
            promote(followers, agencies);
        } else {
            followers.forEach(follower -> mirror(follower, after, agencies));
        }
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
        for (Report follower : of(changed.tracking())) {
            if (!follower.keepsTheSecretsOf(changed)) {
                conduct.mustAct(follower, agencies, new HouseCommand.Detach());
            } else {
                mirror(follower, changed, agencies);
            }
        }
    }

    /** Who followed the new follower, follows its target from now on. */
    private void adopt(Report follower, Report target, AgencyTree agencies) {
        for (Report second : of(follower.tracking())) {
            Report again = conduct.mustAct(second, agencies, new HouseCommand.Relink(target.tracking()));
            mirror(again, target, agencies);
        }
    }

    /** The oldest follower stands where the target stood: it becomes the target. */
    private void promote(List<Report> followers, AgencyTree agencies) {
        List<Report> rest = new ArrayList<>(followers);
        if (rest.isEmpty()) {
            return;
        }
        Report heir = conduct.mustAct(rest.remove(0), agencies, new HouseCommand.Detach());
        for (Report follower : rest) {
            boolean fits = follower.keepsTheSecretsOf(heir);
            conduct.mustAct(
                    follower, agencies, fits ? new HouseCommand.Relink(heir.tracking()) : new HouseCommand.Detach());
        }
    }

    private void mirror(Report follower, Report target, AgencyTree agencies) {
        Status to = target.status();
        boolean nothingNew = to == follower.status() && target.agency().equals(follower.agency());
        if (nothingNew || !Move.MIRROR.to().contains(to)) {
            return;
        }
        boolean onlyOutside = follower.isOversight() && follower.accused().headOfRegion();
        @Nullable AgencyId lead = onlyOutside ? null : target.agency().orElse(null);
        conduct.mustAct(follower, agencies, new HouseCommand.Mirror(to, to.isOpen() ? lead : null));
    }

    private List<Report> of(TrackingNumber target) {
        return casework.storage().reports().followers(target).stream()
                .flatMap(tracking -> casework.storage().reports().find(tracking).stream())
                .toList();
    }
}
