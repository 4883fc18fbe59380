package id.lapor.triage.likeness;

/**
 * A kind of thing that places are told by.
 *
 * @param label "jalan", "RT"
 * @param shape what follows it
 */
record PlaceKind(String label, Shape shape) {

    enum Shape {
        /** The name of a street or an alley: "Jl. Melati" is neither "Jl. Melati Raya" nor "Gang Melati". */
        WAY,
        /** A name, a number, or both: "SDN 1 Wonosari". */
        NAME,
        /** A number, which is found in every village: "RT 02". */
        NUMBER,
        /** Nothing: it is a point of the compass. */
        SIDE,
        /** A landmark: "depan SDN 3". */
        BESIDE
    }

    boolean isNamed() {
        return shape == Shape.WAY || shape == Shape.NAME;
    }
}
