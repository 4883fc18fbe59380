package id.lapor.jpa;

import java.io.Serializable;
import java.util.Objects;

/** The key of a step: no number of its own is needed. */
class StepKey implements Serializable {

    private static final long serialVersionUID = 1L;

    long reportId;
    long sequence;

    StepKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof StepKey key && key.reportId == reportId && key.sequence == sequence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(reportId, sequence);
    }
}
