package id.lapor.monggo.page;

/**
 * A report in a list.
 *
 * @param href where it opens
 * @param title what it is called
 * @param place where it happened; may be empty
 * @param agency who handles it; empty while nobody does
 * @param category its topic
 * @param secrecy what was promised; empty where it is open
 * @param chip its state
 * @param deadline its deadline in words
 * @param age how old it is, in words
 * @param supports how many support it, in words; empty where nobody does
 * @param status name of the status
 */
public record Card(
        String href,
        String title,
        String place,
        String agency,
        String category,
        String secrecy,
        Chip chip,
        DeadlineText deadline,
        String age,
        String supports,
        String status) {}
