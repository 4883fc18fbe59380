package id.lapor.monggo.canary;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A report of the citizen who wants to stay unknown.
 *
 * @param tracking its number
 * @param code its access code
 * @param agency who is to answer it
 */
record SecretReport(String tracking, String code, String agency) {

    /**
     * What the citizen fills in.
     *
     * @param wishes {@code anonim}, {@code rahasia}
     */
    static Map<String, String> form(String classification, String... wishes) {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "klasifikasi", classification,
                "tempat", "Jalan Sentosa 4",
                "isi", "Air sumur warga berbau sejak Senin, tiga rumah terkena.",
                "judul", "Air sumur berbau di Jalan Sentosa",
                "kategori", "lingkungan",
                "isian.lingkungan.gangguan.bau", "on",
                "isian.lingkungan.sumber", "Bengkel sebelah rumah " + Canary.NAME + ", " + Canary.PHONE));
        for (String wish : wishes) {
            form.put(wish, "on");
        }
        return form;
    }

    /** An officer's form with every field that any of the deeds asks for. */
    Map<String, String> deed() {
        return Map.of(
                "teks", "Kami periksa tiga sumur dan tangki di hulunya.",
                "langkah", "Menutup tangki yang bocor",
                "tanggal", "2099-01-05",
                "hasil", "FIXED",
                "penyebab", "THIRD_PARTY",
                "dasar", "Tidak ada",
                "dinas", agency,
                "alasan", "SPAM",
                "badan", "Kementerian Lingkungan Hidup",
                "rujukan", "0412/2026");
    }

    String officerPage() {
        return "/petugas/" + tracking;
    }

    String page() {
        return "/laporan/" + tracking;
    }
}
