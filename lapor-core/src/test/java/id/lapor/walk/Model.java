package id.lapor.walk;

import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.AgencyCommand;
import id.lapor.report.GovernorCommand;
import id.lapor.report.HouseCommand;
import id.lapor.report.ReporterCommand;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A report as the standard tells it: small, mutable, and written without a look at how the rules are written.
 * {@link ModelLaws} says what may happen to it; this class, what it makes of it.
 */
final class Model {

    Status status = Status.SUBMITTED;
    Status left;
    final ModelParts parts = new ModelParts();
    long version = 1;
    boolean verified;
    boolean answered;
    int round = 1;
    boolean liaisonAsked;
    Integer rating;
    LocalDate wanted;
    boolean extended;
    String barred;
    Role endedBy;
    String endedOfficer;
    Instant endedAt;
    Instant erasureAnnouncedAt;
    TrackingNumber follows;
    Set<AgencyId> accused = new HashSet<>();
    boolean inspectorateAccused;
    boolean headAccused;
    Set<String> auditors = new HashSet<>();
    String identityAsker;
    boolean identityAgreed;
    boolean emergency;
    /** Nobody is on site yet. */
    boolean awaitedOnSite;

    /** An emergency that its target has had since it began to follow. */
    boolean calledElsewhere;

    boolean onHold;
    boolean erased;
    Classification kind;
    String topic;
    Secrecy secrecy;
    /** Since when the reporter keeps silent, while the standard counts it. */
    Instant silentSince;

    Model(Classification kind, String topic, Secrecy secrecy) {
        this.kind = kind;
        this.topic = topic;
        this.secrecy = secrecy;
    }

    boolean isOversight() {
        return kind == Classification.OVERSIGHT;
    }

    /** The head of the region is accused: nothing is left to anybody below. */
    boolean isOnlyForOthers() {
        return isOversight() && headAccused;
    }

    boolean isAccused(AgencyId office) {
        return accused.stream().anyMatch(unit -> Region.isBelowOrSame(office, unit));
    }

    int silenceLimit() {
        return secrecy.anonymity() == Anonymity.UNIDENTIFIED ? 30 : 10;
    }

    void apply(Asked asked, Instant now) {
        version++;
        if (asked.act() instanceof Move move) {
            move(move, asked, now);
        } else {
            record((Entry) asked.act(), asked, now);
        }
        // neither down to an accused office, nor up a line that a merger bent to one
        parts.dropAll(part -> isAccused(part.office()));
        parts.passBy(this::isAccused);
    }

    private void move(Move move, Asked asked, Instant now) {
        Actor actor = asked.actor();
        Status before = status;
        switch (move) {
            case ASK -> {
                left = status;
                status = Status.INCOMPLETE;
                liaisonAsked |= actor.is(Role.LIAISON);
            }
            case COMPLETE -> {
                status = left;
                left = null;
            }
            case DELEGATE -> delegate((GovernorCommand.Delegate) asked.command(), actor);
            case RETURN -> work(actor, Status.RETURNED);
            case START -> work(actor, Status.IN_PROGRESS);
            case ANSWER -> work(actor, Status.ANSWERED);
            case RECALL -> {
                status = Status.IN_PROGRESS;
                parts.lead(status);
            }
            case REPLY -> {
                status = Status.REPLIED;
                parts.lead(status);
                follows = null;
            }
            case CLOSE -> {
                rating = ((ReporterCommand.Close) asked.command()).rating();
                end(Status.CLOSED, actor, now);
            }
            case ARCHIVE -> end(Status.ARCHIVED, actor, now);
            case TRANSFER -> end(Status.TRANSFERRED, actor, now);
            case WITHDRAW -> end(Status.WITHDRAWN, actor, now);
            case OBJECT -> {
                begin(endedOfficer);
                follows = null;
            }
            case REOPEN -> {
                begin(null);
                follows = null;
            }
            case MIRROR -> mirror((HouseCommand.Mirror) asked.command(), actor, now);
            case SUBMIT -> throw new IllegalStateException("A report is submitted once");
        }
        boolean answeredNow = status == Status.ANSWERED && (move == Move.ANSWER || move == Move.MIRROR);
        awaitedOnSite &= status.isOpen() && !answeredNow;
        if (status != before) {
            boolean endsAnswered = status == Status.CLOSED || status == Status.WITHDRAWN;
            answered = status == Status.ANSWERED || endsAnswered && answered;
            silentSince = status == Status.ANSWERED || status == Status.INCOMPLETE ? now : null;
        }
    }

    private void delegate(GovernorCommand.Delegate delegate, Actor actor) {
        verified |= !actor.is(Role.SYSTEM);
        boolean whole = parts.handOn(delegate, actor);
        status = whole ? Status.DELEGATED : status;
    }

    private void work(Actor actor, Status next) {
        boolean whole = parts.work(actor.agency(), next);
        status = whole ? next : status;
    }

    private void end(Status end, Actor actor, Instant now) {
        status = end;
        endedBy = actor.role();
        endedOfficer = actor.is(Role.REPORTER) || actor.is(Role.SYSTEM) ? null : actor.account();
        endedAt = now;
        erasureAnnouncedAt = null;
        left = null;
        follows = null;
    }

    private void begin(String barredNow) {
        AgencyId heir = parts.leadingOffice();
        boolean back = heir != null && !isAccused(heir) && !isOnlyForOthers();
        parts.begin(back ? heir : null);
        status = back ? Status.DELEGATED : Status.SUBMITTED;
        round++;
        barred = barredNow;
        rating = null;
        wanted = null;
        extended = false;
        endedBy = null;
        endedOfficer = null;
        endedAt = null;
        erasureAnnouncedAt = null;
        answered = false;
    }

    private void mirror(HouseCommand.Mirror mirror, Actor house, Instant now) {
        if (mirror.there().again() || mirror.to().isOpen() && !status.isOpen()) {
            begin(null);
        }
        parts.mirror(mirror.there().holdings(), office -> isAccused(office) || isOnlyForOthers());
        verified |= !parts.all().isEmpty();
        if (mirror.to().isOpen()) {
            status = mirror.to();
            answered = status == Status.ANSWERED;
            left = null;
        } else {
            TrackingNumber target = follows;
            if (status.isOpen()) {
                end(mirror.to(), house, now);
                endedOfficer = mirror.there().officer();
            }
            status = mirror.to();
            follows = target;
        }
    }

    private void record(Entry entry, Asked asked, Instant now) {
        Actor actor = asked.actor();
        switch (entry) {
            case ADD, NOTE, GAIN_FOLLOWER, SHARE, PROGRESS, REDACT, RECORD_RESULT -> {
                // leaves everything as it is
            }
            case VERIFY -> verified = true;
            case INVOLVE -> parts.involve(((GovernorCommand.Involve) asked.command()).agencies(), actor);
            case RELEASE -> parts.drop(((GovernorCommand.Release) asked.command()).agency());
            case HAND_OVER -> {
                if (asked.command() instanceof HouseCommand.Merge merge) {
                    boolean hadLead = parts.leadingOffice() != null;
                    parts.merge(merge.from(), merge.into());
                    takeFromTheAccused(hadLead);
                }
            }
            case DRAFT -> parts.draft(actor, version);
            case APPROVE -> parts.approve(((AgencyCommand.Approve) asked.command()).agency());
            case SEND_BACK -> parts.sendBack(((AgencyCommand.SendBack) asked.command()).agency());
            case REQUEST_EXTENSION -> wanted = ((AgencyCommand.RequestExtension) asked.command()).until();
            case GRANT_EXTENSION -> {
                wanted = null;
                extended = true;
            }
            case DENY_EXTENSION -> wanted = null;
            case LINK -> {
                follows = ((GovernorCommand.Link) asked.command()).target();
                calledElsewhere |= awaitedOnSite;
                awaitedOnSite = false;
            }
            case RELINK -> follows = ((HouseCommand.Relink) asked.command()).target();
            case UNLINK -> {
                follows = null;
                boolean working = List.of(Status.DELEGATED, Status.IN_PROGRESS, Status.REPLIED)
                        .contains(status);
                status = working && parts.leadingOffice() == null ? Status.RETURNED : status;
                awaitedOnSite = calledElsewhere && status.isOpen();
                calledElsewhere = false;
            }
            case DECLARE_EMERGENCY -> {
                emergency = true;
                calledElsewhere = false;
                awaitedOnSite = true;
            }
            case CALL_OFF_EMERGENCY -> {
                emergency = false;
                awaitedOnSite = false;
            }
            case RECLASSIFY -> reclassify((GovernorCommand.Reclassify) asked.command());
            case CHANGE_SECRECY -> secrecy = ((SecrecyCommand.ChangeSecrecy) asked.command()).secrecy();
            case NAME_ACCUSED -> accuse(((SecrecyCommand.NameAccused) asked.command()).accused());
            case ASSIGN_AUDITOR -> auditors.add(((SecrecyCommand.AssignAuditor) asked.command()).account());
            case REQUEST_IDENTITY -> {
                identityAsker = actor.account();
                identityAgreed = false;
            }
            case APPROVE_IDENTITY -> identityAgreed = true;
            case DISCLOSE -> forgetIdentityRequest();
            case HOLD -> onHold = true;
            case LIFT_HOLD -> onHold = false;
            case ANNOUNCE_ERASURE -> erasureAnnouncedAt = now;
            case ERASE -> {
                erased = true;
                follows = null;
                forgetIdentityRequest();
            }
        }
    }

    private void forgetIdentityRequest() {
        identityAsker = null;
        identityAgreed = false;
    }

    private void reclassify(GovernorCommand.Reclassify next) {
        kind = next.classification();
        topic = next.category();
        secrecy = secrecy.atLeast(floor());
    }

    Secrecy floor() {
        return floor(kind, topic);
    }

    static Secrecy floor(Classification kind, String topic) {
        boolean sensitive = kind == Classification.OVERSIGHT || "kekerasan-sekolah".equals(topic);
        return sensitive ? new Secrecy(Anonymity.ANONIM, true) : new Secrecy(Anonymity.OPEN, false);
    }

    /** No accused office keeps anything; if the head of the region is accused, no office does. */
    void accuse(Accused more) {
        accused.addAll(more.units());
        inspectorateAccused |= more.inspectorate();
        headAccused |= more.headOfRegion();
        takeFromTheAccused(parts.leadingOffice() != null);
        follows = isOnlyForOthers() ? null : follows;
    }

    private void takeFromTheAccused(boolean hadLead) {
        parts.dropAll(part -> isAccused(part.office()) || isOnlyForOthers());
        boolean lost = isOnlyForOthers() || hadLead && parts.leadingOffice() == null;
        boolean atWork =
                List.of(Status.DELEGATED, Status.IN_PROGRESS, Status.REPLIED).contains(status);
        if (lost && (atWork || status == Status.ANSWERED && isOnlyForOthers())) {
            status = Status.RETURNED;
            answered = false;
            silentSince = null;
        }
        if (lost && left != null) {
            left = Status.SUBMITTED;
        }
    }
}
