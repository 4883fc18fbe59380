package id.lapor.subject;

/**
 * A topic of the region's category list.
 *
 * @param code stable, e.g. {@code perhubungan}; 1 to 64 characters
 * @param name what citizens read
 * @param sensitive whether every report on it is at least anonim and rahasia, such as violence at schools
 */
public record Category(String code, String name, boolean sensitive) {

    public Category {
        if (code.isBlank() || code.length() > 64 || name.isBlank()) {
            throw new IllegalArgumentException("A category needs a code of 1 to 64 characters and a name");
        }
    }

    public Category(String code, String name) {
        this(code, name, false);
    }
}
