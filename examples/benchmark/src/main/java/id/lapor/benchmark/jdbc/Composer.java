package id.lapor.benchmark.jdbc;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import id.lapor.agency.Agency;
import id.lapor.followup.Statement;
import id.lapor.kernel.Actor;
import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.ReportId;
import id.lapor.kernel.Role;
import id.lapor.notification.Notice;
import id.lapor.notification.NoticeKind;
import id.lapor.notification.Recipient;
import id.lapor.report.Filing;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.ReportDraft;
import id.lapor.report.Step;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import id.lapor.reporter.Custody;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Due;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Matter;
import id.lapor.testkit.City;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryChain;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Makes what is to be kept without the desk: nothing is checked, no rule asked, no text read, no deadline reckoned. Random
 * numbers, digests and seals are those that the library writes too.
 */
final class Composer {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final MasterKey key;
    private final HistoryChain chain;
    private final Set<String> words;

    Composer(MasterKey key) {
        this.key = key;
        this.chain = new HistoryChain(key);
        this.words = wordsOf(City.hole(Secrecy.OPEN));
    }

    /** The report that {@link City#hole} is the draft of. */
    Written submission(ReportId id) {
        ReportDraft draft = City.hole(Secrecy.OPEN);
        Instant now = now();
        TrackingNumber tracking = TrackingNumber.random();
        HistoryEntry open =
                HistoryEntry.unsealed(1, Move.SUBMIT, null, Status.SUBMITTED, Actor.reporter(""), now, Effect.NONE);
        Step step = step(chain.root(tracking.value()), open, draft.narrative());
        Report report = Report.told(
                id,
                tracking,
                PublicHandle.random(),
                new Filing(draft.channel(), now, dayOf(now), "sp4n-2026", null),
                draft.matter(),
                draft.secrecy(),
                new Custody(IdentityKey.random(), AccessCode.random().hash(key)),
                List.of(step.entry()),
                due(SlaClock.VERIFICATION, now));
        Notice toReporter = notice(report, Recipient.reporter(report.custody().identityKey()), NoticeKind.RECEIVED);
        Notice toDesk = notice(report, Recipient.desk(Role.COORDINATOR), NoticeKind.TO_VERIFY);
        return new Written(report, step, List.of(toReporter, toDesk), words);
    }

    /** Read once, and not for each report. */
    private static Set<String> wordsOf(ReportDraft draft) {
        Matter matter = draft.matter();
        String all = String.join(
                "\n",
                matter.title(),
                matter.place().description(),
                draft.narrative().text());
        return ImmutableSet.copyOf(new IndonesianText().contentWords(all));
    }

    /** The agency begins to work on it. */
    Written started(Report report) {
        Instant now = now();
        HistoryEntry open = HistoryEntry.unsealed(
                report.version() + 1,
                Move.START,
                report.status(),
                Status.IN_PROGRESS,
                City.PUPR_LIAISON,
                now,
                Effect.NONE);
        Step step = step(report.last().seal(), open, City.started(dayOf(now).plusDays(7)));
        Report next =
                report.after(step.entry(), report.matter(), report.secrecy()).due(due(SlaClock.RESOLUTION, now));
        Notice toReporter = notice(next, Recipient.reporter(next.custody().identityKey()), NoticeKind.BEGUN);
        return new Written(next, step, List.of(toReporter), Set.of());
    }

    private Step step(String previousSeal, HistoryEntry open, Statement said) {
        String salt = random();
        String digest = Hashing.hmacSha256(salt.getBytes(StandardCharsets.US_ASCII))
                .hashString(said.content(), StandardCharsets.UTF_8)
                .toString();
        return new Step(chain.seal(previousSeal, open, digest), said, salt);
    }

    private static Notice notice(Report report, Recipient to, NoticeKind kind) {
        return new Notice(
                random(),
                report.id(),
                report.tracking(),
                to,
                kind,
                report.filing().channel(),
                report.last().at());
    }

    private static Due due(SlaClock clock, Instant now) {
        Instant then = now.plus(3, ChronoUnit.DAYS);
        return new Due(clock, then, dayOf(then), true, false);
    }

    private static String random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Agency.WIB);
    }
}
