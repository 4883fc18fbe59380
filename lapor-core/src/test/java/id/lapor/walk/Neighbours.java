package id.lapor.walk;

import id.lapor.kernel.Actor;
import id.lapor.kernel.ReportId;
import id.lapor.report.Filing;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Custody;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.SlaPolicy;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reports that another one may be asked to follow: fit or unfit for it, each in its own way. */
final class Neighbours {

    static final Instant BEGIN = Instant.parse("2026-03-02T02:00:00Z");

    private static final Secrecy HIGHEST = new Secrecy(Anonymity.UNIDENTIFIED, true);

    private Neighbours() {}

    static List<Report> all() {
        List<Report> all = new ArrayList<>();
        for (Classification kind : List.of(Classification.COMPLAINT, Classification.OVERSIGHT)) {
            Secrecy floor = Secrecy.floor(kind, null, Region.TOPICS);
            all.add(bare(all.size() + 2, kind, floor));
            all.add(bare(all.size() + 2, kind, HIGHEST));
            all.add(then(bare(all.size() + 2, kind, floor), Move.WITHDRAW, Status.WITHDRAWN, Effect.NONE));
            Effect elsewhere = new Effect.Linked(TrackingNumber.random().value());
            all.add(then(bare(all.size() + 2, kind, floor), Entry.LINK, Status.SUBMITTED, elsewhere));
        }
        return List.copyOf(all);
    }

    static Report bare(long id, Classification kind, Secrecy secrecy) {
        HistoryEntry first =
                HistoryEntry.unsealed(1, Move.SUBMIT, null, Status.SUBMITTED, Actor.reporter(""), BEGIN, Effect.NONE);
        return told(id, kind, secrecy, first);
    }

    static Report told(long id, Classification kind, Secrecy secrecy, HistoryEntry first) {
        return Report.told(
                new ReportId(id),
                TrackingNumber.random(),
                PublicHandle.random(),
                new Filing(
                        Channel.WEBSITE,
                        first.at(),
                        LocalDate.of(2026, 3, 2),
                        SlaPolicy.standard().version(),
                        null),
                new Matter(kind, "jalan", "Lubang di Jalan Cipto", Place.of("Jalan Cipto"), null),
                secrecy,
                new Custody(IdentityKey.random(), "c0de".repeat(16)),
                List.of(first),
                null);
    }

    private static Report then(Report report, Act act, Status to, Effect effect) {
        HistoryEntry next = HistoryEntry.unsealed(
                report.version() + 1, act, report.status(), to, Actor.coordinator("k"), BEGIN, effect);
        return report.after(next, report.matter(), report.secrecy());
    }
}
