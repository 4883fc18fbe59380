package id.lapor.jpa;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Narrative;
import id.lapor.followup.Outcome;
import id.lapor.followup.Remark;
import id.lapor.followup.Reply;
import id.lapor.followup.Statement;
import id.lapor.kernel.ReportId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One row of {@code lapor_statement}: what was said with a step, and the salt of its digest. */
@Entity(name = "LaporStatement")
@Table(name = "lapor_statement")
@IdClass(StepKey.class)
@SuppressWarnings("NullAway.Init")
class StoredStatement {

    /** What kind of statement a row is. */
    enum Kind {
        NARRATIVE,
        FOLLOW_UP,
        REPLY,
        REMARK
    }

    @Id
    @Column(name = "report_id", nullable = false, updatable = false)
    long reportId;

    @Id
    @Column(name = "sequence", nullable = false, updatable = false)
    long sequence;

    @Column(name = "kind", nullable = false, updatable = false, length = 16)
    String kind;

    @Column(name = "text", nullable = false, updatable = false, length = 20_000)
    String text;

    @Column(name = "salt", updatable = false, length = 64)
    @Nullable
    String salt;

    @Column(name = "follow_up_kind", updatable = false, length = 16)
    @Nullable
    String followUpKind;

    @Column(name = "outcome", updatable = false, length = 16)
    @Nullable
    String outcome;

    @Column(name = "cause", updatable = false, length = 16)
    @Nullable
    String cause;

    @Column(name = "ground", updatable = false, length = 2_000)
    @Nullable
    String ground;

    @Column(name = "next_step", updatable = false, length = 1_000)
    @Nullable
    String nextStep;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    @Column(name = "next_step_on", updatable = false)
    @Nullable
    LocalDate nextStepOn;

    @Column(name = "internal", nullable = false, updatable = false)
    boolean internal;

    @Column(name = "reason", updatable = false, length = 100)
    @Nullable
    String reason;

    StoredStatement() {}

    static StoredStatement of(ReportId report, long sequence, Statement statement, @Nullable String salt) {
        StoredStatement row = new StoredStatement();
        row.reportId = report.value();
        row.sequence = sequence;
        row.text = statement.text();
        row.salt = salt;
        if (statement instanceof FollowUp followUp) {
            row.keep(followUp);
        } else if (statement instanceof Remark remark) {
            row.kind = Kind.REMARK.name();
            row.internal = remark.internal();
            row.reason = remark.reason();
        } else {
            row.kind = (statement instanceof Narrative ? Kind.NARRATIVE : Kind.REPLY).name();
        }
        return row;
    }

    private void keep(FollowUp followUp) {
        kind = Kind.FOLLOW_UP.name();
        followUpKind = followUp.kind().name();
        outcome = followUp.outcome() == null ? null : followUp.outcome().name();
        cause = followUp.cause() == null ? null : followUp.cause().name();
        ground = followUp.ground();
        nextStep = followUp.nextStep();
        nextStepOn = followUp.nextStepOn();
    }

    Statement toStatement() {
        return switch (Kind.valueOf(kind)) {
            case NARRATIVE -> new Narrative(text);
            case REPLY -> new Reply(text);
            case REMARK -> new Remark(text, internal, reason);
            case FOLLOW_UP ->
                new FollowUp(
                        FollowUpKind.valueOf(Objects.requireNonNull(followUpKind)),
                        text,
                        outcome == null ? null : Outcome.valueOf(outcome),
                        cause == null ? null : Cause.valueOf(cause),
                        ground,
                        nextStep,
                        nextStepOn);
        };
    }
}
