package id.lapor.http;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.lapor.http");

    @Test
    void theClientNeedsNothingButTheJdkJacksonAndSlf4j() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.net.ssl..",
                        "org.slf4j..",
                        "org.jspecify..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "id.lapor.http..")
                .check(MAIN);
    }

    @Test
    void theBodiesKnowNothingOfTheClient() {
        noClasses()
                .that()
                .resideInAPackage("id.lapor.http.model")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.lapor.http")
                .check(MAIN);
    }

    @Test
    void theJdksClientStaysBehindTheTransport() {
        noClasses()
                .that()
                .doNotHaveSimpleName("JdkTransport")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.http.HttpClient")
                .check(MAIN);
    }
}
