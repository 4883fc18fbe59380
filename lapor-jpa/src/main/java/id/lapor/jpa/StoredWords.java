package id.lapor.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One row of {@code lapor_words}: what a report is found by. */
@Entity(name = "LaporWords")
@Table(name = "lapor_words")
@SuppressWarnings("NullAway.Init")
class StoredWords {

    @Id
    @Column(name = "report_id", nullable = false, updatable = false)
    long reportId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "words", nullable = false, length = 40)
    String[] words;

    StoredWords() {}
}
