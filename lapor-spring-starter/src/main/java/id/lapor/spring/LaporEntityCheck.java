package id.lapor.spring;

import id.lapor.jpa.LaporEntities;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says at start-up, not at the first report, that the host's persistence unit does not know lapor's entities. */
final class LaporEntityCheck {

    private LaporEntityCheck() {}

    static void require(EntityManagerFactory entityManagers) {
        Set<String> known = entityManagers.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType().getName())
                .collect(Collectors.toSet());
        List<String> missing = LaporEntities.classNames().stream()
                .filter(name -> !known.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new LaporStartUpException(
                    "The persistence unit does not know lapor's entities: " + missing,
                    "Build the EntityManagerFactory with Spring Boot's EntityManagerFactoryBuilder, or name the right"
                            + " persistence unit in lapor.jpa.persistence-unit.");
        }
    }
}
