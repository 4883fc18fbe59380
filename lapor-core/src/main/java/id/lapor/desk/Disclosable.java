package id.lapor.desk;

/** How much of an identity an officer may read. */
enum Disclosable {
    NOTHING,
    /** Phone and e-mail, to arrange a visit. */
    CONTACT,
    IDENTITY
}
