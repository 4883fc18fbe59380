package id.lapor.jpa;

import id.lapor.followup.AttachmentId;
import id.lapor.followup.PhotoCheck;
import id.lapor.followup.PictureHash;
import id.lapor.kernel.ReportId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** What was found out about officers' photos, and the way back to a photo from what it looks like. */
final class EvidenceRows {

    private static final String OF = """
            select e from LaporEvidence e join LaporAttachment a on a.name = e.attachment
            where e.reportId = :report and a.withheld = false
            """;

    private static final String LIKE =
            "select distinct p.reportId, p.picture from LaporPicturePiece p where p.piece in (:pieces)";

    private static final String ERASE_PIECES = """
            delete from LaporPicturePiece p
            where p.attachment in (select e.attachment from LaporEvidence e where e.reportId = :report)
            """;

    private static final String ERASE = "delete from LaporEvidence e where e.reportId = :report";

    private final Database database;

    EvidenceRows(Database database) {
        this.database = database;
    }

    void keep(ReportId report, AttachmentId id, PhotoCheck check) {
        List<Object> rows = new ArrayList<>();
        rows.add(StoredEvidence.of(report, id, check));
        PictureHash picture = check.evidence().hash();
        if (picture != null) {
            picture.pieces().forEach(piece -> rows.add(StoredPiece.of(report, id, picture, piece)));
        }
        database.with(session -> database.rows().insert(session, rows));
    }

    Map<AttachmentId, PhotoCheck> of(ReportId report) {
        return database.with(session -> {
            Map<AttachmentId, PhotoCheck> checks = new HashMap<>();
            for (StoredEvidence row : Database.query(session, OF, StoredEvidence.class)
                    .setParameter("report", report.value())
                    .getResultList()) {
                session.detach(row);
                checks.put(new AttachmentId(row.attachment), row.toCheck());
            }
            return checks;
        });
    }

    /** The index finds one picture in a hundred by its pieces; which of these are the same is counted here. */
    List<ReportId> withPictureLike(PictureHash picture, int limit) {
        record Use(ReportId report, int distance) {}
        List<Object[]> candidates = database.with(session -> Database.query(session, LIKE, Object[].class)
                .setParameterList("pieces", picture.piecesOfTheSame())
                .getResultList());
        return candidates.stream()
                .map(row -> new Use(new ReportId((Long) row[0]), picture.distance(new PictureHash((Long) row[1]))))
                .filter(use -> use.distance() <= PictureHash.SAME_PICTURE)
                .sorted(Comparator.comparingInt(Use::distance)
                        .thenComparingLong(use -> use.report().value()))
                .map(Use::report)
                .distinct()
                .limit(limit)
                .toList();
    }

    static void erase(Session session, ReportId report) {
        for (String hql : List.of(ERASE_PIECES, ERASE)) {
            session.createMutationQuery(hql)
                    .setParameter("report", report.value())
                    .executeUpdate();
        }
    }
}
