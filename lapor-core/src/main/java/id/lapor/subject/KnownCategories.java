package id.lapor.subject;

/**
 * The topics that a region offers, and those that it offered once: a report keeps the name of its topic and the labels of
 * its details, though nothing new can be reported under them.
 */
public interface KnownCategories {

    /** What was offered last, knowing whatever was offered before. */
    Categories all();

    /** Offers these from now on. Whatever is kept besides stays known. */
    void offer(Categories offered);
}
