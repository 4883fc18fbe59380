package id.lapor.agency;

/** The agencies that a region knows. */
public interface Agencies {

    AgencyTree tree();

    /**
     * Adds an agency or replaces the one with its id.
     *
     * @throws IllegalArgumentException when the tree would no longer be one
     */
    void save(Agency agency);
}
