package id.lapor.jpa;

import id.lapor.followup.AttachmentId;
import id.lapor.followup.PictureHash;
import id.lapor.kernel.ReportId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One row of {@code lapor_picture_piece}: a part of what an officer's photo looks like, with the whole beside it. */
@Entity(name = "LaporPicturePiece")
@Table(name = "lapor_picture_piece")
@IdClass(StoredPiece.Key.class)
@SuppressWarnings("NullAway.Init")
class StoredPiece {

    @Id
    @Column(name = "attachment", nullable = false, updatable = false)
    UUID attachment;

    @Id
    @Column(name = "piece", nullable = false, updatable = false)
    int piece;

    @Column(name = "picture", nullable = false, updatable = false)
    long picture;

    @Column(name = "report_id", nullable = false, updatable = false)
    long reportId;

    StoredPiece() {}

    static StoredPiece of(ReportId report, AttachmentId id, PictureHash picture, int piece) {
        StoredPiece row = new StoredPiece();
        row.attachment = id.value();
        row.piece = piece;
        row.picture = picture.bits();
        row.reportId = report.value();
        return row;
    }

    /** The photo and the part of it. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        UUID attachment;
        int piece;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.attachment.equals(attachment) && key.piece == piece;
        }

        @Override
        public int hashCode() {
            return Objects.hash(attachment, piece);
        }
    }
}
