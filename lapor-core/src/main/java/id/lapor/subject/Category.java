package id.lapor.subject;

/**
 * A topic of the region's category list.
 *
 * @param code stable, e.g. {@code perhubungan}; 1 to 64 characters
 * @param name what citizens read
 */
public record Category(String code, String name) {

    public Category {
        if (code.isBlank() || code.length() > 64 || name.isBlank()) {
            throw new IllegalArgumentException("A category needs a code of 1 to 64 characters and a name");
        }
    }
}
