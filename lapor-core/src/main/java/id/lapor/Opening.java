package id.lapor;

import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.agency.RoutingPolicy;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.sla.SlaPolicies;
import id.lapor.storage.Storage;
import id.lapor.subject.Categories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an installation settles with its store before anybody is let in. */
record Opening(
        Storage storage,
        MasterKey key,
        List<Agency> agencies,
        Categories categories,
        RoutingPolicy routing,
        Set<AgencyId> withTimesOfTheirOwn) {

    /**
     * @param policies with those that earlier reports were filed under
     * @param categories with those that earlier reports have
     */
    record Kept(SlaPolicies policies, Categories categories) {}

    /**
     * Begins an empty store, or sees that everything fits what is there.
     */
    Kept with(SlaPolicies policies, LocalDate today) {
        return storage.unitOfWork().inTransaction(() -> {
            requireSameKey();
            AgencyTree before = storage.agencies().latest();
            parentsFirst().forEach(agency -> storage.agencies().save(stillClosed(agency, before)));
            AgencyTree after = storage.agencies().tree();
            routing.requireKnown(after);
            requireKnown(after);
            storage.categories().offer(categories);
            return new Kept(
                    policies.keptIn(storage.filedPolicies(), today),
                    categories.knowing(storage.categories().all().known()));
        });
    }

    /** Another key would open no identity and no access code, and would break every sealed history it touches. */
    private void requireSameKey() {
        String imprint = key.digest("imprint", "lapor");
        if (!storage.vault().imprint(imprint).equals(imprint)) {
            throw new LaporException("This storage was begun with another key. Configure the key it was begun with, or,"
                    + " for a new beginning, an empty database");
        }
    }

    private void requireKnown(AgencyTree known) {
        for (AgencyId agency : withTimesOfTheirOwn) {
            if (known.find(agency).isEmpty()) {
                throw new LaporException("There are office hours or days off of " + agency
                        + ", but no agency with this id: correct the id, or add the agency");
            }
        }
    }

    /** An agency that was merged meanwhile is not opened again by the next start. */
    private static Agency stillClosed(Agency agency, AgencyTree before) {
        Optional<AgencyId> heir = before.find(agency.id()).map(Agency::successor);
        return agency.isOpen() && heir.isPresent() ? agency.closedInFavourOf(heir.get()) : agency;
    }

    private List<Agency> parentsFirst() {
        List<Agency> waiting = new ArrayList<>(agencies);
        List<Agency> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Agency next = waiting.stream()
                    .filter(agency ->
                            waiting.stream().noneMatch(other -> other.id().equals(agency.parent())))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
