package id.lapor.report;

import id.lapor.agency.AgencyTree;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.workflow.Act;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import org.jspecify.annotations.Nullable;

/** What keeps a promise to the reporter, and the accused out. */
final class SecrecyGuards {

    private SecrecyGuards() {}

    /** The head of the region decides nothing about a complaint against the head of the region, nor does anyone below. */
    static @Nullable Refusal notOnlyOutside(Report report, Act act, Actor actor, Circumstances at) {
        return isOnlyForOutside(report) ? Refusal.of(Code.ONLY_OUTSIDE) : null;
    }

    static boolean isOnlyForOutside(Report report) {
        return report.isOversight() && report.accused().headOfRegion();
    }

    /** Nor is it put away here, unless its reporter was asked and stays silent. */
    static @Nullable Refusal notPutAwayAtHome(Report report, Act act, Actor actor, Circumstances at) {
        boolean silent = report.status() == Status.INCOMPLETE && at.isSilenceOver();
        return silent ? null : notOnlyOutside(report, act, actor, at);
    }

    static @Nullable Refusal notToTheAccused(Report report, Command command, Actor actor, Circumstances at) {
        for (AgencyId receiver : DelegationGuards.receivers(command)) {
            if (isAccused(receiver, report.accused(), at.agencies())) {
                return Refusal.of(Code.ACCUSED_AGENCY);
            }
        }
        return null;
    }

    /** An agency is accused with everything below it, and whoever took over from it. */
    static boolean isAccused(AgencyId agency, Accused accused, AgencyTree agencies) {
        return agencies.isAmong(agency, accused.units());
    }

    static @Nullable Refusal oversight(Report report, Act act, Actor actor, Circumstances at) {
        return report.isOversight() ? null : Refusal.of(Code.ONLY_OVERSIGHT);
    }

    static @Nullable Refusal stepThere(Report report, Command command, Actor actor, Circumstances at) {
        long step = command instanceof SecrecyCommand.Redact redact
                ? redact.step()
                : ((HouseCommand.RedactCopy) command).step();
        return step <= report.version() ? null : Refusal.of(Code.UNKNOWN_STEP);
    }

    /** An oversight complaint changes hands only while it is in nobody's: at the desk of who governs it. */
    static @Nullable Refusal oversightBeginsAndEndsAtTheDesk(
            Report report, Command command, Actor actor, Circumstances at) {
        Classification next = ((GovernorCommand.Reclassify) command).classification();
        boolean crosses = next.isOversight() != report.isOversight();
        boolean atTheDesk = report.standing().parts().stream().noneMatch(Part::held)
                && !report.standing().isFollower()
                && report.status().isAtTheDesk();
        return crosses && !atTheDesk ? Refusal.of(Code.WRONG_STATUS, command.act(), report.status()) : null;
    }

    static @Nullable Refusal onlyReportersLower(Report report, Command command, Actor actor, Circumstances at) {
        Secrecy next = ((SecrecyCommand.ChangeSecrecy) command).secrecy();
        boolean lower = !next.equals(next.atLeast(report.secrecy()));
        boolean forgets = next.anonymity() == Anonymity.UNIDENTIFIED && report.isIdentified();
        return (lower || forgets) && !actor.is(Role.REPORTER) ? Refusal.of(Code.ONLY_REPORTER_LOWERS) : null;
    }

    /** Whoever has no identity with us cannot become known again, and a floor holds for the reporter too. */
    static @Nullable Refusal aboveTheFloor(Report report, Command command, Actor actor, Circumstances at) {
        Secrecy next = ((SecrecyCommand.ChangeSecrecy) command).secrecy();
        if (next.equals(report.secrecy())) {
            return Refusal.of(Code.ALREADY_DONE);
        }
        boolean known = next.anonymity() != Anonymity.UNIDENTIFIED && !report.isIdentified();
        boolean below = !next.equals(next.atLeast(floor(report, at)));
        return known || below ? Refusal.of(Code.BELOW_FLOOR) : null;
    }

    private static Secrecy floor(Report report, Circumstances at) {
        Matter matter = report.matter();
        return Secrecy.floor(
                matter.classification(), matter.category(), at.practice().categories());
    }

    static @Nullable Refusal secondPersonNeeded(Report report, Act act, Actor actor, Circumstances at) {
        boolean held = report.secrecy().anonymity() == Anonymity.ANONIM
                && !report.standing().ties().erased()
                && (report.isOversight() ? actor.is(Role.INSPECTORATE) : actor.is(Role.COORDINATOR));
        return held ? null : Refusal.of(Code.IDENTITY_CLOSED);
    }

    /** What a second person agreed to is not taken from the officer who asked. */
    static @Nullable Refusal nobodyElsesApproval(Report report, Act act, Actor actor, Circumstances at) {
        IdentityRequest request = report.standing().ties().identityRequest();
        boolean others =
                request != null && request.approved() && !request.officer().equals(actor.account());
        return others ? Refusal.of(Code.ALREADY_DONE) : null;
    }

    static @Nullable Refusal requested(Report report, Act act, Actor actor, Circumstances at) {
        IdentityRequest request = report.standing().ties().identityRequest();
        return request == null || request.approved() ? Refusal.of(Code.NOTHING_REQUESTED) : null;
    }

    static @Nullable Refusal anotherPersonsRequest(Report report, Act act, Actor actor, Circumstances at) {
        IdentityRequest request = report.standing().ties().identityRequest();
        boolean own = request != null && request.officer().equals(actor.account());
        return own ? Refusal.of(Code.SAME_PERSON) : null;
    }
}
