package id.lapor.sync;

/**
 * Something that came in from another system, as far as it matters for telling it from others.
 *
 * @param reference what its source calls it
 * @param bodyDigest a keyed digest of the body, 64 lower-case hexadecimal digits, as
 *     {@link id.lapor.kernel.MasterKey#digest} makes them: from a plain one a short text could be guessed
 */
public record Incoming(Reference reference, String bodyDigest) {

    /**
     * @throws IllegalArgumentException when the digest has another shape
     */
    public Incoming {
        Shapes.requireDigest(bodyDigest);
    }
}
