package id.lapor.notification;

import id.lapor.kernel.ReportId;
import java.util.List;

/** Notices that wait to be sent. */
public interface Notices {

    /** Lets a notice wait; in the caller's transaction, so that nobody hears of what did not happen. */
    void add(Notice notice);

    /** The same for some at once. */
    default void addAll(List<Notice> notices) {
        notices.forEach(this::add);
    }

    /** Notices that wait, the oldest first, equal ones by id. */
    List<Notice> waiting(int limit);

    /**
     * Marks a notice as sent.
     *
     * @return false when it does not wait any more: it was sent already or pulled back, and must not go out
     */
    boolean sent(String id);

    /**
     * Pulls back what waits for a report: what was open yesterday may be secret today.
     *
     * @return how many were pulled back
     */
    int pullBack(ReportId report);
}
