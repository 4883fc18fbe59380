package id.lapor.sync;

/**
 * What another system calls something: a message it sent, or one that it took from us.
 *
 * @param peer which system
 * @param value its id, 1 to 200 characters
 */
public record Reference(PeerId peer, String value) {

    /**
     * @throws IllegalArgumentException when the id is blank, too long or holds control characters
     */
    public Reference {
        Shapes.requireReference(value);
    }

    /** Without the id, which the other system chose and which may open the report there. */
    @Override
    public String toString() {
        return "Reference[" + peer + "]";
    }
}
