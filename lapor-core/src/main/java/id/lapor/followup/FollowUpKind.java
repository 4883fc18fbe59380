package id.lapor.followup;

/** The kinds of response of an agency. */
public enum FollowUpKind {
    /** Respon awal: says what happens next and when; never turns a report green. */
    ACKNOWLEDGEMENT,
    /** Work done so far, or a plan. */
    PROGRESS,
    /** Respon substantif: an answer in words. */
    ANSWER,
    /** Physical work in the field, shown by evidence. */
    FIELD_ACTION
}
