package id.lapor.followup;

import java.util.Optional;

/** Decides whether a response says or does something. Replaceable by the host. */
@FunctionalInterface
public interface SubstancePolicy {

    /**
     * @return what is lacking, or empty when the response counts
     */
    Optional<Shortfall> shortfallOf(Response response);
}
