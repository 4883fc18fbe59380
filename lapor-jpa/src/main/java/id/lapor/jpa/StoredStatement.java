package id.lapor.jpa;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Narrative;
import id.lapor.followup.Outcome;
import id.lapor.followup.Referral;
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
        REMARK,
        REFERRAL
    }

    @Id
    @Column(name = "report_id", nullable = false, updatable = false)
    long reportId;

    @Id
    @Column(name = "sequence", nullable = false, updatable = false)
    long sequence;

    /** Missing where nothing is shown any more, but the salt is kept. */
    @Column(name = "kind", length = 16)
    @Nullable
    String kind;

    @Column(name = "text", length = 20_000)
    @Nullable
    String text;

    @Column(name = "salt", updatable = false, length = 64)
    @Nullable
    String salt;

    @Column(name = "follow_up_kind", length = 16)
    @Nullable
    String followUpKind;

    @Column(name = "outcome", length = 16)
    @Nullable
    String outcome;

    @Column(name = "cause", length = 16)
    @Nullable
    String cause;

    @Column(name = "ground", length = 2_000)
    @Nullable
    String ground;

    @Column(name = "next_step", length = 1_000)
    @Nullable
    String nextStep;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    @Column(name = "next_step_on")
    @Nullable
    LocalDate nextStepOn;

    @Column(name = "budget_year")
    @Nullable
    Integer budgetYear;

    @Column(name = "referral_body", length = 200)
    @Nullable
    String referralBody;

    @Column(name = "referral_reference", length = 100)
    @Nullable
    String referralReference;

    @Column(name = "internal", nullable = false)
    boolean internal;

    @Column(name = "reason", length = 100)
    @Nullable
    String reason;

    StoredStatement() {}

    static StoredStatement of(ReportId report, long sequence, @Nullable Statement statement, @Nullable String salt) {
        StoredStatement row = new StoredStatement();
        row.reportId = report.value();
        row.sequence = sequence;
        row.text = statement == null ? null : statement.text();
        row.salt = salt;
        if (statement instanceof FollowUp followUp) {
            row.keep(followUp);
        } else if (statement instanceof Remark remark) {
            row.kind = Kind.REMARK.name();
            row.internal = remark.internal();
            row.reason = remark.reason();
        } else if (statement instanceof Referral referral) {
            row.kind = Kind.REFERRAL.name();
            row.referralBody = referral.body();
            row.referralReference = referral.reference();
        } else if (statement != null) {
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
        budgetYear = followUp.budgetYear();
    }

    @Nullable
    Statement toStatement() {
        return kind == null ? null : said(Kind.valueOf(kind), Objects.requireNonNull(text));
    }

    private Statement said(Kind what, String words) {
        return switch (what) {
            case NARRATIVE -> new Narrative(words);
            case REPLY -> new Reply(words);
            case REMARK -> new Remark(words, internal, reason);
            case REFERRAL -> new Referral(Objects.requireNonNull(referralBody), referralReference, words);
            case FOLLOW_UP ->
                new FollowUp(
                        FollowUpKind.valueOf(Objects.requireNonNull(followUpKind)),
                        words,
                        outcome == null ? null : Outcome.valueOf(outcome),
                        cause == null ? null : Cause.valueOf(cause),
                        ground,
                        nextStep,
                        nextStepOn,
                        budgetYear);
        };
    }
}
