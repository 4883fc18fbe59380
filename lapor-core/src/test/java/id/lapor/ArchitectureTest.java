package id.lapor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import id.lapor.disclosure.ReportView;
import id.lapor.reporter.Identity;
import org.junit.jupiter.api.Test;

/** The floors of the house: arrows run only downwards. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.lapor");

    @Test
    void everyFloorSeesOnlyTheFloorsBelow() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("front door")
                .definedBy("id.lapor")
                .layer("desk")
                .definedBy("id.lapor.desk")
                .layer("memory")
                .definedBy("id.lapor.memory")
                .layer("storage")
                .definedBy("id.lapor.storage")
                .layer("with reports")
                .definedBy(
                        "id.lapor.disclosure",
                        "id.lapor.statistics",
                        "id.lapor.sync",
                        "id.lapor.notification",
                        "id.lapor.triage..")
                .layer("report")
                .definedBy("id.lapor.report")
                .layer("sla")
                .definedBy("id.lapor.sla")
                .layer("parts")
                .definedBy("id.lapor.workflow", "id.lapor.reporter", "id.lapor.agency", "id.lapor.followup")
                .layer("seen by all")
                .definedBy("id.lapor.subject", "id.lapor.kernel")
                .whereLayer("front door")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("desk")
                .mayOnlyBeAccessedByLayers("front door")
                .whereLayer("memory")
                .mayOnlyBeAccessedByLayers("front door")
                .whereLayer("storage")
                .mayOnlyBeAccessedByLayers("front door", "desk", "memory")
                .whereLayer("with reports")
                .mayOnlyBeAccessedByLayers("front door", "desk", "memory", "storage")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("front door", "desk", "memory", "storage", "with reports")
                .whereLayer("sla")
                .mayOnlyBeAccessedByLayers("front door", "desk", "memory", "storage", "with reports", "report")
                .whereLayer("parts")
                .mayOnlyBeAccessedByLayers("front door", "desk", "memory", "storage", "with reports", "report", "sla")
                .check(CORE);
    }

    @Test
    void workflowReporterAgencyAndFollowUpDoNotSeeEachOther() {
        slices().matching("id.lapor.(workflow|reporter|agency|followup)..")
                .should()
                .notDependOnEachOther()
                .check(CORE);
        slices().matching("id.lapor.(disclosure|statistics|notification)..")
                .should()
                .notDependOnEachOther()
                .check(CORE);
    }

    @Test
    void whatIsExchangedIsMadeFromViewsAndNobodyElseSeesTheExchange() {
        noClasses()
                .that()
                .resideInAPackage("id.lapor.sync..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.lapor.triage..", "id.lapor.statistics..", "id.lapor.notification..")
                .check(CORE);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "id.lapor.disclosure..",
                        "id.lapor.triage..",
                        "id.lapor.statistics..",
                        "id.lapor.notification..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.lapor.sync..")
                .check(CORE);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("id.lapor.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void theCoreKnowsNoFramework() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "tools.jackson..",
                        "java.sql..")
                .check(CORE);
    }

    @Test
    void onlyTheClockSaysWhatTimeItIs() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CORE);
    }

    @Test
    void noViewReachesAnIdentity() {
        noClasses()
                .that()
                .resideInAPackage(ReportView.class.getPackageName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Identity.class)
                .check(CORE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveSimpleNameEndingWith("Impl").check(CORE);
        noClasses().should().haveSimpleNameEndingWith("Manager").check(CORE);
        noClasses().should().haveSimpleNameContaining("Helper").check(CORE);
        noClasses().should().haveSimpleNameContaining("Util").check(CORE);
    }

    @Test
    void viewsAreRecordsOrSealed() {
        classes()
                .that()
                .implement(ReportView.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(CORE);
    }
}
