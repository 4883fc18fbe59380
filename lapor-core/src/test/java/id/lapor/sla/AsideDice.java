package id.lapor.sla;

import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.report.Part;
import id.lapor.report.Round;
import id.lapor.report.Standing;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What leaves the status of an open report as it is, at random: one entry at most in a step. */
record AsideDice(Random random, ThrownReport report) {

    private static final List<Classification> KINDS =
            List.of(Classification.COMPLAINT, Classification.ASPIRATION, Classification.INFORMATION_REQUEST);

    void step() {
        if (waitsForVerification() && random.nextBoolean()) {
            report.tell(Entry.VERIFY, City.COORDINATOR, Effect.NONE);
            return;
        }
        AgencyId any = any();
        switch (random.nextInt(10)) {
            case 0 -> {
                if (report.isAtWork() && !report.isHeldBy(any)) {
                    report.tell(Entry.INVOLVE, City.COORDINATOR, new Effect.Involved(List.of(any)));
                }
            }
            case 1 -> release();
            case 2 -> report.tell(Entry.GAIN_FOLLOWER, Actor.system(), new Effect.Gained("222222222226"));
            case 3, 4 -> time();
            case 5, 6 -> progress();
            default -> evenWhileItFollows();
        }
    }

    /** What happens to a follower, too. */
    void evenWhileItFollows() {
        switch (random.nextInt(9)) {
            case 0 -> report.tell(Entry.ADD, City.SARI, Effect.NONE);
            case 1 -> report.tell(Entry.NOTE, City.COORDINATOR, Effect.NONE);
            case 2, 8 -> {
                boolean called = report.runs(SlaClock.ON_SITE);
                report.tell(called ? Entry.CALL_OFF_EMERGENCY : Entry.DECLARE_EMERGENCY, City.COORDINATOR, Effect.NONE);
            }
            case 3 -> {
                if (waitsForVerification()) {
                    report.tell(Entry.VERIFY, City.COORDINATOR, Effect.NONE);
                }
            }
            case 4 -> handOver();
            case 5, 6 -> sort();
            default -> decideOnMoreTime();
        }
    }

    private boolean waitsForVerification() {
        return report.status() != Status.SUBMITTED && !report.standing().verified();
    }

    private void release() {
        List<Part> others =
                report.standing().parts().stream().filter(part -> !part.lead()).toList();
        if (!others.isEmpty() && Entry.RELEASE.when().contains(report.status())) {
            AgencyId agency = others.get(random.nextInt(others.size())).agency();
            report.tell(Entry.RELEASE, City.COORDINATOR, new Effect.Released(agency));
        }
    }

    private void progress() {
        List<Part> atWork = report.held().stream()
                .filter(part -> Entry.PROGRESS.when().contains(part.status()))
                .toList();
        if (!atWork.isEmpty() && report.status() != Status.INCOMPLETE) {
            AgencyId agency = atWork.get(random.nextInt(atWork.size())).agency();
            Effect effect = random.nextBoolean() ? Effect.NONE : new Effect.Arrived(null);
            report.tell(Entry.PROGRESS, Actor.liaison("officer", agency), effect);
        }
    }

    private void handOver() {
        List<Part> parts = report.standing().parts();
        if (parts.isEmpty()) {
            return;
        }
        AgencyId from = parts.get(random.nextInt(parts.size())).agency();
        AgencyId into = any();
        if (from.equals(into)) {
            report.tell(Entry.HAND_OVER, City.COORDINATOR, new Effect.Assigned(from, "colleague"));
        } else {
            report.tell(Entry.HAND_OVER, Actor.system(), new Effect.Merged(from, into));
        }
    }

    /** What somebody is reported for, is sorted before an agency gets it. */
    private void sort() {
        Classification from = report.kind();
        boolean atTheDesk = (report.status() == Status.SUBMITTED || report.status() == Status.RETURNED)
                && report.held().isEmpty()
                && !report.standing().isFollower();
        Classification to = atTheDesk && random.nextInt(3) == 0
                ? Classification.OVERSIGHT
                : KINDS.get(random.nextInt(KINDS.size()));
        if (from.isOversight() == to.isOversight() || atTheDesk) {
            report.tell(Entry.RECLASSIFY, City.COORDINATOR, new Effect.Sorted(from, to, "jalan"));
        }
    }

    private void time() {
        Standing standing = report.standing();
        Round round = standing.round();
        Deadline resolution = report.inTime(SlaClock.RESOLUTION);
        if (round.extensionAsked() != null) {
            decideOnMoreTime();
        } else if (report.isAtWork() && report.lead() != null && !round.extended() && resolution != null) {
            LocalDate until = resolution.dueOn().plusDays(1 + random.nextInt(random.nextBoolean() ? 5 : 180));
            report.tell(Entry.REQUEST_EXTENSION, Actor.liaison("officer", report.lead()), new Effect.Scheduled(until));
        }
    }

    private void decideOnMoreTime() {
        LocalDate until = report.standing().round().extensionAsked();
        if (until == null || !Entry.GRANT_EXTENSION.when().contains(report.status())) {
            return;
        }
        if (report.inTime(SlaClock.RESOLUTION) != null && random.nextInt(4) > 0) {
            report.tell(Entry.GRANT_EXTENSION, City.COORDINATOR, new Effect.Scheduled(until));
        } else {
            report.tell(Entry.DENY_EXTENSION, City.COORDINATOR, Effect.NONE);
        }
    }

    private AgencyId any() {
        return DeskDice.AGENCIES.get(random.nextInt(DeskDice.AGENCIES.size()));
    }
}
