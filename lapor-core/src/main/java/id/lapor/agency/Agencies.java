package id.lapor.agency;

/** The agencies that a region knows. */
public interface Agencies {

    /** As this program left them; what another one changed may be missing for a second. */
    AgencyTree tree();

    /** As they are now: for whoever changes them by what they are. */
    default AgencyTree latest() {
        return tree();
    }

    /**
     * Adds an agency or replaces the one with its id.
     *
     * @throws IllegalArgumentException when the tree would no longer be one
     */
    void save(Agency agency);
}
