package id.lapor.followup;

import id.lapor.kernel.AgencyId;
import id.lapor.subject.Classification;

/** Decides which answers wait for the head of the agency, or the acting head. Replaceable by the host. */
@FunctionalInterface
public interface ApprovalPolicy {

    /** Whether this answer goes out only after the head approved it. */
    boolean needsApproval(AgencyId agency, Classification classification, FollowUp answer);

    /** The default: liaisons answer by themselves. */
    static ApprovalPolicy never() {
        return (agency, classification, answer) -> false;
    }

    /** Refusals are signed by the head. */
    static ApprovalPolicy forRefusals() {
        return (agency, classification, answer) -> answer.outcome() == Outcome.REFUSED;
    }

    static ApprovalPolicy always() {
        return (agency, classification, answer) -> true;
    }
}
