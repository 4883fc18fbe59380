package id.lapor.monggo.page;

/**
 * A picture on a page.
 *
 * @param href the whole picture
 * @param alt what a reader hears who cannot see it
 */
public record Photo(String href, String alt) {

    /** The small one. */
    public String thumb() {
        return href + "?kecil";
    }
}
