package id.lapor.jpa;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.hibernate.annotations.JdbcTypeCode;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.lapor.jpa");

    @Test
    void onlyFiveTypesArePublic() {
        Assertions.assertThat(MODULE.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.getEnclosingClass().isEmpty())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "LaporJpa", "LaporEntities", "LaporSchema", "LaporSchemaFilterProvider", "WrappingKeys");
    }

    @Test
    void ofOurOwnItKnowsTheCoreAndNothingElse() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.lapor.http..", "id.lapor.spring..", "org.springframework..")
                .check(MODULE);
    }

    @Test
    void itReachesNoDeskAndNoView() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.lapor", "id.lapor.desk..", "id.lapor.disclosure..", "id.lapor.memory..")
                .check(MODULE);
    }

    @Test
    void everyEntityIsListedAndNamedAfterUs() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic()
                .andShould()
                .haveSimpleNameStartingWith("Stored")
                .check(MODULE);
        Assertions.assertThat(MODULE.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(LaporEntities.classNames());
        Assertions.assertThat(LaporEntities.classes())
                .allMatch(type -> type.getAnnotation(Entity.class).name().startsWith("Lapor"))
                .allMatch(type -> type.getAnnotation(Table.class).name().startsWith("lapor_"));
    }

    /** Otherwise the zone of the host's session would move them. */
    @Test
    void daysAndMomentsSayTheirJdbcType() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveRawType(describe(
                        "a day or a moment",
                        type -> Stream.of(LocalDate.class, LocalDateTime.class, Instant.class)
                                .anyMatch(type::isEquivalentTo)))
                .should()
                .beAnnotatedWith(JdbcTypeCode.class)
                .check(MODULE);
    }

    @Test
    void onlyTheWayToTheDatabaseAndTheSchemaKnowJdbc() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Failures")
                .and()
                .doNotHaveSimpleName("OwnTransactions")
                .and()
                .doNotHaveSimpleName("LaporSchema")
                .and()
                .doNotHaveSimpleName("Tables")
                .and()
                .doNotBelongToAnyOf(RowWriter.class, RowShape.class, ReportUpdate.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(MODULE);
    }
}
