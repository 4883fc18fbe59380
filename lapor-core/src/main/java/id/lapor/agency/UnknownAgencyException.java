package id.lapor.agency;

import id.lapor.kernel.LaporException;

/** A routing rule names an agency that the region does not have. */
public final class UnknownAgencyException extends LaporException {

    private static final long serialVersionUID = 1L;

    UnknownAgencyException(RoutingRule rule) {
        super("There is no agency " + rule.agency() + ", which is named by the routing rule: " + rule
                + ". Add the agency or take the rule out");
    }
}
