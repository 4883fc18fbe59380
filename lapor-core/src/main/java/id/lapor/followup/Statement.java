package id.lapor.followup;

/** Something that was said about a report. Its text can be erased; the history keeps only a salted digest of it. */
public sealed interface Statement permits Narrative, FollowUp, Reply, Remark, Referral {

    /** What was said, up to 20,000 characters. */
    String text();

    /** Everything that must not change unnoticed, in one fixed order: the input of the digest. */
    String content();
}
