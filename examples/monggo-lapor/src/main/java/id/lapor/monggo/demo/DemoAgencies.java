package id.lapor.monggo.demo;

import id.lapor.agency.Agency;
import id.lapor.kernel.AgencyId;
import java.util.List;

/** The agencies of the demo city. */
final class DemoAgencies {

    static final AgencyId PUPR = AgencyId.of("dinas-pupr");
    static final AgencyId BINA_MARGA = AgencyId.of("dinas-pupr.bina-marga");
    static final AgencyId SUMBER_DAYA_AIR = AgencyId.of("dinas-pupr.sda");
    static final AgencyId DISHUB = AgencyId.of("dinas-perhubungan");
    static final AgencyId DLH = AgencyId.of("dlh");
    static final AgencyId SATPOL_PP = AgencyId.of("satpol-pp");
    static final AgencyId DUKCAPIL = AgencyId.of("dukcapil");
    static final AgencyId DINKES = AgencyId.of("dinas-kesehatan");
    static final AgencyId DISPERINDAG = AgencyId.of("disperindag");
    static final AgencyId INSPEKTORAT = AgencyId.of("inspektorat");

    private DemoAgencies() {}

    static List<Agency> all() {
        return List.of(
                Agency.of("diskominsta", "Diskominsta"),
                new Agency(PUPR, "Dinas PUPR", null, Agency.WIB),
                new Agency(BINA_MARGA, "Dinas PUPR, Bidang Bina Marga", PUPR, Agency.WIB),
                new Agency(SUMBER_DAYA_AIR, "Dinas PUPR, Bidang Sumber Daya Air", PUPR, Agency.WIB),
                new Agency(DISHUB, "Dinas Perhubungan", null, Agency.WIB),
                new Agency(DLH, "Dinas Lingkungan Hidup", null, Agency.WIB),
                new Agency(SATPOL_PP, "Satpol PP", null, Agency.WIB),
                new Agency(DUKCAPIL, "Disdukcapil", null, Agency.WIB),
                new Agency(DINKES, "Dinas Kesehatan", null, Agency.WIB),
                new Agency(DISPERINDAG, "Disperindag", null, Agency.WIB),
                new Agency(INSPEKTORAT, "Inspektorat", null, Agency.WIB));
    }
}
