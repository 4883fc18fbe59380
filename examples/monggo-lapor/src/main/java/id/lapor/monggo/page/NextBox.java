package id.lapor.monggo.page;

/**
 * What happens next and until when.
 *
 * @param icon name of the icon
 * @param title whose turn it is
 * @param quote what the office asked; may be empty
 * @param body until when, and what then
 * @param late whether a deadline has passed
 * @param button the text of the link to the actions; empty where there are none
 */
public record NextBox(String icon, String title, String quote, String body, boolean late, String button) {}
