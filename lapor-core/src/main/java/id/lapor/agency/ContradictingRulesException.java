package id.lapor.agency;

import id.lapor.kernel.LaporException;

/** Two standing orders send exactly the same matters to different agencies. */
public final class ContradictingRulesException extends LaporException {

    private static final long serialVersionUID = 1L;

    ContradictingRulesException(RoutingRule one, RoutingRule other) {
        super("These routing rules contradict each other: " + one + "; " + other
                + ". Only one of them can be a standing order");
    }
}
