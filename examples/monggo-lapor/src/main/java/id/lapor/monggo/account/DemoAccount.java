package id.lapor.monggo.account;

import id.lapor.kernel.AgencyId;
import id.lapor.reporter.Identity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts of the demo city. Nobody of them exists. */
public enum DemoAccount {
    SARI("sari", Office.CITIZEN, null, Identity.of("Sari Wulandari", "0812-0000-1001", "sari@contoh.example")),
    JOKO("joko", Office.CITIZEN, null, Identity.of("Joko Prasetyo", "0812-0000-1002", "joko@contoh.example")),
    COORDINATOR("koordinator", Office.COORDINATOR, null, null),
    PUPR("pupr", Office.LIAISON, "dinas-pupr", null),
    BINA_MARGA("binamarga", Office.LIAISON, "dinas-pupr.bina-marga", null),
    DISHUB("dishub", Office.LIAISON, "dinas-perhubungan", null),
    DLH("dlh", Office.LIAISON, "dlh", null),
    SATPOL_PP("satpolpp", Office.LIAISON, "satpol-pp", null),
    DUKCAPIL("dukcapil", Office.LIAISON, "dukcapil", null),
    DINKES("dinkes", Office.LIAISON, "dinas-kesehatan", null),
    DISPERINDAG("disperindag", Office.LIAISON, "disperindag", null),
    INSPECTORATE("inspektorat", Office.INSPECTORATE, null, null),
    AUDIT_TEAM("irban", Office.LIAISON, "inspektorat", null);

    /** The password of all of them. */
    public static final String PASSWORD = "monggo-lapor-2026";

    private final String username;
    private final Office office;
    private final @Nullable String agency;
    private final @Nullable Identity identity;

    DemoAccount(String username, Office office, @Nullable String agency, @Nullable Identity identity) {
        this.username = username;
        this.office = office;
        this.agency = agency;
        this.identity = identity;
    }

    public String username() {
        return username;
    }

    public Office office() {
        return office;
    }

    public Optional<AgencyId> agency() {
        return Optional.ofNullable(agency).map(AgencyId::of);
    }

    public Optional<Identity> identity() {
        return Optional.ofNullable(identity);
    }
}
