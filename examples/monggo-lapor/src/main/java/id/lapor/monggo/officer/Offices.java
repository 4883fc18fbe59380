package id.lapor.monggo.officer;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import id.lapor.monggo.account.SignedIn;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agencies that an officer can choose from. */
@Component
class Offices {

    private final Lapor lapor;

    Offices(Lapor lapor) {
        this.lapor = lapor;
    }

    /** A liaison's own agency and those below it; every agency for those who govern. */
    List<Agency> below(@Nullable Principal principal) {
        AgencyTree tree = lapor.agencies().tree();
        Optional<AgencyId> own = SignedIn.of(principal).flatMap(SignedIn::agency);
        return tree.all().stream()
                .filter(agency -> own.isEmpty() || tree.isWithin(agency.id(), own.get()))
                .sorted(Comparator.comparing(Agency::name))
                .toList();
    }

    /** Those that the officer can hand a report to. */
    List<Agency> receivers(@Nullable Principal principal) {
        Optional<AgencyId> own = SignedIn.of(principal).flatMap(SignedIn::agency);
        return below(principal).stream()
                .filter(Agency::isOpen)
                .filter(agency -> own.isEmpty() || !agency.id().equals(own.get()))
                .toList();
    }
}
