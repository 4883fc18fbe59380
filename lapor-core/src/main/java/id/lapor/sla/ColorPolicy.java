package id.lapor.sla;

import id.lapor.workflow.Status;

/** What colour a report has. Replaceable by the host. */
@FunctionalInterface
public interface ColorPolicy {

    /**
     * @param overdue whether the deadline that governs the status has passed
     * @param answered whether a substantive answer stands
     */
    FollowUpColor colorOf(Status status, boolean overdue, boolean answered);

    /** By status alone, strictly as published. */
    static ColorPolicy byStatus() {
        return (status, overdue, answered) -> switch (status) {
            case SUBMITTED, DELEGATED, RETURNED -> FollowUpColor.RED;
            case IN_PROGRESS, REPLIED -> FollowUpColor.YELLOW;
            case ANSWERED -> FollowUpColor.GREEN;
            case CLOSED -> answered ? FollowUpColor.GREEN : FollowUpColor.GREY;
            case INCOMPLETE, TRANSFERRED, ARCHIVED, WITHDRAWN -> FollowUpColor.GREY;
        };
    }

    /** The default: the same, with work past its deadline counted as not followed up, hence red. */
    static ColorPolicy byDeadline() {
        return (status, overdue, answered) -> {
            FollowUpColor byStatus = byStatus().colorOf(status, overdue, answered);
            return overdue && byStatus == FollowUpColor.YELLOW ? FollowUpColor.RED : byStatus;
        };
    }
}
