package id.lapor;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.desk.AgencyDesk;
import id.lapor.desk.CitizenDesk;
import id.lapor.desk.ClockDesk;
import id.lapor.desk.OfficerDesk;
import id.lapor.desk.Receipt;
import id.lapor.disclosure.CaseLine;
import id.lapor.disclosure.PublicLine;
import id.lapor.disclosure.PublicView;
import id.lapor.disclosure.ReportView;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.ReportId;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import id.lapor.reporter.Custody;
import id.lapor.reporter.Identity;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.IdentityVault;
import id.lapor.reporter.Reporter;
import id.lapor.storage.Storage;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An attacker with reflection and patience: no type that leaves the desks leads to a person. */
class NoWayToAnIdentityTest {

    private static final List<Class<?>> SECRETS = List.of(
            Identity.class,
            Reporter.class,
            IdentityKey.class,
            Custody.class,
            ReportId.class,
            MasterKey.class,
            IdentityVault.class,
            Storage.class,
            Report.class);

    private static final List<Class<?>> DESKS =
            List.of(CitizenDesk.class, OfficerDesk.class, AgencyDesk.class, ClockDesk.class, Lapor.class);

    @Test
    void noViewAndNoLineLeadsToASecret() {
        Set<Class<?>> reached =
                PublicTypes.reachable(Stream.of(ReportView.class, PublicLine.class, CaseLine.class), type -> true);
        assertThat(reached).contains(PublicView.class).doesNotContainAnyElementsOf(SECRETS);
        assertThat(reached).doesNotContain(AccessCode.class);
    }

    @Test
    void noPublicViewLeadsToATrackingNumber() {
        Set<Class<?>> reached =
                PublicTypes.reachable(Stream.of(PublicView.class, PublicLine.class), type -> type != ReportView.class);
        assertThat(reached).doesNotContain(TrackingNumber.class);
    }

    @Test
    void nothingThatADeskAnswersLeadsToASecretButTheOneLoggedDisclosure() {
        for (Class<?> desk : DESKS) {
            for (Method method : PublicTypes.methods(desk)) {
                if (!isTheDisclosure(method)) {
                    assertThat(PublicTypes.reachable(
                                    Stream.of(method.getGenericReturnType()), type -> !DESKS.contains(type)))
                            .as(method.toString())
                            .doesNotContainAnyElementsOf(SECRETS);
                }
            }
        }
    }

    @Test
    void anAccessCodeIsOnTheReceiptAndNowhereElse() {
        for (Class<?> desk : DESKS) {
            for (Method method : PublicTypes.methods(desk)) {
                boolean reaches = PublicTypes.reachable(
                                Stream.of(method.getGenericReturnType()), type -> !DESKS.contains(type))
                        .contains(AccessCode.class);
                boolean receipt = method.getGenericReturnType().getTypeName().contains(Receipt.class.getName());
                assertThat(reaches).as(method.toString()).isEqualTo(receipt);
            }
        }
    }

    @Test
    void whatHandsOutAnIdentityIsOnThisList() throws IOException {
        Set<String> ways = new TreeSet<>();
        for (Class<?> type : PublicTypes.exported()) {
            for (Method method : PublicTypes.methods(type)) {
                if (leadsToAnIdentity(method.getGenericReturnType())) {
                    ways.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        assertThat(ways)
                .containsExactly(
                        "Identified.identity",
                        "Identity.of",
                        "IdentityVault.open",
                        "OfficerDesk.disclose",
                        "ReportDraft.against",
                        "ReportDraft.by",
                        "ReportDraft.complaint",
                        "ReportDraft.message",
                        "ReportDraft.named",
                        "ReportDraft.reporter");
    }

    @Test
    void anIdentityGoesInByDraftsAndTheVaultOnly() throws IOException {
        Set<String> ways = new TreeSet<>();
        for (Class<?> type : PublicTypes.exported()) {
            Stream.concat(PublicTypes.constructors(type).stream(), PublicTypes.methods(type).stream())
                    .filter(NoWayToAnIdentityTest::takesAnIdentity)
                    .forEach(way -> ways.add(type.getSimpleName() + "." + shortName(way)));
        }
        assertThat(ways)
                .containsExactly(
                        "CitizenDesk.submit",
                        "Identified.Identified",
                        "IdentityVault.seal",
                        "ReportDraft.ReportDraft",
                        "ReportDraft.by",
                        "ReportDraft.message");
    }

    @Test
    void everyExportedTypeIsLookedAt() throws IOException {
        assertThat(PublicTypes.exported()).contains(OfficerDesk.class, IdentityVault.class, Reporter.Identified.class);
    }

    private static boolean isTheDisclosure(Method method) {
        return method.getDeclaringClass() == OfficerDesk.class
                && method.getName().equals("disclose");
    }

    private static boolean takesAnIdentity(Executable way) {
        return Arrays.stream(way.getGenericParameterTypes()).anyMatch(NoWayToAnIdentityTest::leadsToAnIdentity);
    }

    /** By values alone: that a front door leads to a desk is no way by itself. */
    private static boolean leadsToAnIdentity(Type type) {
        return PublicTypes.reachable(Stream.of(type), found -> found.isRecord() || found.isSealed())
                .contains(Identity.class);
    }

    private static String shortName(Executable way) {
        return way.getName().substring(way.getName().lastIndexOf('.') + 1).replaceAll(".*\\$", "");
    }
}
