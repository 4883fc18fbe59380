package id.lapor.sync;

/**
 * The short, stable code of a system that reports are exchanged with, e.g. {@code sp4n}. Where something is sent to it,
 * it is a sink; where something comes from it, a source. An echo is recognised because both are one name.
 *
 * @param value 1 to 64 characters: lower-case letters, digits, dots, dashes, underscores, the first a letter or digit
 */
public record PeerId(String value) {

    public PeerId {
        Shapes.requireCode(value, "The code of a system");
    }

    /**
     * @throws IllegalArgumentException when {@code value} is no such code
     */
    public static PeerId of(String value) {
        return new PeerId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
