package id.lapor.statistics;

import id.lapor.agency.Agency;
import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Referral;
import id.lapor.followup.Remark;
import id.lapor.followup.Statement;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Filing;
import id.lapor.report.Part;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.Standing;
import id.lapor.report.Step;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Custody;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.Deadlines;
import id.lapor.sla.Holidays;
import id.lapor.sla.OfficeTime;
import id.lapor.sla.SlaPolicy;
import id.lapor.sla.WorkingCalendar;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as a test tells it, act by act. Days off are Saturdays and Sundays, and everybody's zone is WIB. */
final class Told {

    /** Monday, 2 March 2026, 08:00 WIB. */
    static final Instant MONDAY = SettableClock.wib("2026-03-02T08:00");

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Holidays.parse("none", ""));

    private final List<Step> steps = new ArrayList<>();
    private final PublicHandle handle = PublicHandle.random();
    private Channel channel = Channel.WEBSITE;
    private Secrecy secrecy = Secrecy.OPEN;
    private Matter matter = matter(Classification.COMPLAINT, "jalan", Place.of("Jalan Cipto"));
    private Standing standing = Standing.of(List.of());
    private Instant now;

    private Told(Instant now) {
        this.now = now;
    }

    static Told submitted() {
        return submittedAt(MONDAY);
    }

    static Told submittedAt(Instant at) {
        return new Told(at).tell(Move.SUBMIT, Status.SUBMITTED, City.SARI, Effect.NONE, null);
    }

    static Matter matter(Classification classification, @Nullable String topic, Place place) {
        return new Matter(classification, topic, "Lubang di jalan", place, null);
    }

    Told about(Matter other) {
        matter = other;
        return this;
    }

    Told on(String topic) {
        return about(matter(matter.classification(), topic, matter.place()));
    }

    Told at(Place place) {
        return about(matter(matter.classification(), matter.category(), place));
    }

    Told by(Channel door) {
        channel = door;
        return this;
    }

    Told promised(Secrecy promise) {
        secrecy = promise;
        return this;
    }

    Told after(Duration span) {
        now = now.plus(span);
        return this;
    }

    Told days(int days) {
        return after(Duration.ofDays(days));
    }

    Instant now() {
        return now;
    }

    Standing standing() {
        return standing;
    }

    Status status() {
        return standing.status();
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The same life so far, to be lived otherwise from here on. */
    Told copy() {
        Told copy = new Told(now);
        copy.channel = channel;
        copy.secrecy = secrecy;
        copy.matter = matter;
        copy.steps.addAll(steps);
        copy.standing = standing;
        return copy;
    }

    Told tell(Act act, Status to, Actor by, Effect effect, @Nullable Statement said) {
        Status from = steps.isEmpty() ? null : status();
        HistoryEntry entry = HistoryEntry.unsealed(steps.size() + 1L, act, from, to, by, now, effect);
        steps.add(new Step(entry, said, null));
        standing = standing.after(entry);
        if (status() != to) {
            throw new IllegalStateException(act + " leads to " + status() + ", not to " + to);
        }
        return this;
    }

    Told delegated(AgencyId to, AgencyId... with) {
        Effect handed = new Effect.Handed(null, to, List.of(with));
        return tell(Move.DELEGATE, Status.DELEGATED, City.COORDINATOR, handed, null);
    }

    Told started(AgencyId agency, LocalDate next) {
        Status to = isLead(agency) ? Status.IN_PROGRESS : status();
        return tell(Move.START, to, officer(agency), new Effect.Scheduled(next), null);
    }

    Told progressed(AgencyId agency, @Nullable LocalDate next) {
        Effect effect = next == null ? Effect.NONE : new Effect.Scheduled(next);
        return tell(Entry.PROGRESS, status(), officer(agency), effect, null);
    }

    Told answered(AgencyId agency, Cause cause) {
        Status to = isLead(agency) ? Status.ANSWERED : status();
        return tell(Move.ANSWER, to, officer(agency), Effect.NONE, FollowUp.explained("Lubang sudah ditambal", cause));
    }

    Told returned(AgencyId agency) {
        Status to = isLead(agency) ? Status.RETURNED : status();
        return tell(Move.RETURN, to, officer(agency), Effect.NONE, null);
    }

    Told handedDown(AgencyId from, AgencyId to) {
        Status next = isLead(from) ? Status.DELEGATED : status();
        return tell(Move.DELEGATE, next, officer(from), new Effect.Handed(from, to, List.of()), null);
    }

    Told involved(AgencyId agency) {
        return tell(Entry.INVOLVE, status(), City.COORDINATOR, new Effect.Involved(List.of(agency)), null);
    }

    Told merged(AgencyId from, AgencyId into) {
        return tell(Entry.HAND_OVER, status(), Actor.system(), new Effect.Merged(from, into), null);
    }

    Told asked() {
        return tell(Move.ASK, Status.INCOMPLETE, City.COORDINATOR, Effect.NONE, null);
    }

    Told completed() {
        return tell(Move.COMPLETE, standing.left(), City.SARI, Effect.NONE, null);
    }

    Told replied() {
        return tell(Move.REPLY, Status.REPLIED, City.SARI, Effect.NONE, null);
    }

    Told recalled() {
        return tell(Move.RECALL, Status.IN_PROGRESS, City.COORDINATOR, Effect.NONE, null);
    }

    Told closed(int stars) {
        return tell(Move.CLOSE, Status.CLOSED, City.SARI, new Effect.Rated(stars), null);
    }

    Told closedBySilence() {
        return tell(Move.CLOSE, Status.CLOSED, Actor.system(), Effect.NONE, null);
    }

    Told reopened() {
        AgencyId lead = standing.lead().map(Part::agency).orElse(null);
        return lead == null
                ? tell(Move.REOPEN, Status.SUBMITTED, City.COORDINATOR, Effect.NONE, null)
                : tell(Move.REOPEN, Status.DELEGATED, City.COORDINATOR, new Effect.Handed(null, lead, List.of()), null);
    }

    Told archived(ArchiveReason reason) {
        Remark said = new Remark("Tidak dapat ditindaklanjuti", false, reason.name());
        return tell(Move.ARCHIVE, Status.ARCHIVED, City.COORDINATOR, Effect.NONE, said);
    }

    Told transferred() {
        Referral said = new Referral("Kementerian PU", null, "Jalan nasional");
        return tell(Move.TRANSFER, Status.TRANSFERRED, City.COORDINATOR, Effect.NONE, said);
    }

    Told withdrawn() {
        return tell(Move.WITHDRAW, Status.WITHDRAWN, City.SARI, Effect.NONE, null);
    }

    boolean isLead(AgencyId agency) {
        return standing.heldBy(agency).map(Part::lead).orElse(false);
    }

    private static Actor officer(AgencyId agency) {
        return Actor.liaison(agency + "-1", agency);
    }

    Report report() {
        LocalDate day = LocalDate.ofInstant(steps.get(0).entry().at(), Agency.WIB);
        return Report.told(
                new ReportId(1),
                TrackingNumber.random(),
                handle,
                new Filing(channel, steps.get(0).entry().at(), day, "standard", null),
                matter,
                secrecy,
                new Custody(IdentityKey.random(), "c0de".repeat(16)),
                steps.stream().map(Step::entry).toList(),
                null);
    }

    Deadlines deadlines() {
        return deadlines(report().history());
    }

    Deadlines deadlines(List<HistoryEntry> history) {
        return Deadlines.of(
                history,
                SlaPolicy.standard(),
                matter.classification(),
                true,
                agency -> new OfficeTime(CALENDAR, Agency.WIB));
    }

    /** As it is seen now. */
    ReportFacts facts() {
        return facts(now);
    }

    ReportFacts facts(Instant then) {
        return ReportFacts.of(report(), steps(), deadlines(), ColorPolicy.byDeadline(), then);
    }

    @Override
    public String toString() {
        StringBuilder lived = new StringBuilder();
        steps.forEach(step -> lived.append('\n')
                .append(step.entry().at())
                .append(' ')
                .append(step.entry().act())
                .append(' ')
                .append(step.entry().agency())
                .append(' ')
                .append(step.entry().effect())
                .append(" -> ")
                .append(step.entry().to()));
        return lived.toString();
    }
}
