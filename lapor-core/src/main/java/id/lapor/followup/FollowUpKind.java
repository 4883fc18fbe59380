package id.lapor.followup;

/** The kinds of response of an agency. */
public enum FollowUpKind {
    /** Respon awal: says what happens next and when; never turns a report green. */
    ACKNOWLEDGEMENT,
    /** Work done so far, or a plan. */
    PROGRESS,
    /** An officer is on site; of an emergency this is what is waited for. */
    ON_SITE,
    /** Respon substantif: an answer in words. */
    ANSWER,
    /** Physical work in the field, shown by evidence. */
    FIELD_ACTION
}
