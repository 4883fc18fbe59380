package id.lapor.spring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What a guest in somebody else's application does not do. */
class ArchitectureTest {

    private static final JavaClasses STARTER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.lapor.spring");

    @Test
    void autoConfigurationsArePublicAndFinal() {
        classes()
                .that()
                .areAnnotatedWith(AutoConfiguration.class)
                .should()
                .bePublic()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .check(STARTER);
    }

    @Test
    void nothingOfTheHostIsScannedScheduledOrTakenOver() {
        noClasses().should().beAnnotatedWith(EntityScan.class).check(STARTER);
        noClasses().should().beAnnotatedWith(ComponentScan.class).check(STARTER);
        noClasses().should().beAnnotatedWith(EnableScheduling.class).check(STARTER);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.security.web.SecurityFilterChain")
                .check(STARTER);
    }

    @Test
    void theStarterWiresAndDecidesNothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("id.lapor.report.Rules")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("id.lapor.memory..")
                .check(STARTER);
    }

    @Test
    void onlyWhatAHostNeedsIsPublic() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(".*(AutoConfiguration|LaporProperties|Settings|ActorResolver)")
                .check(STARTER);
    }
}
