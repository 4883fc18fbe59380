package id.lapor.monggo.citizen;

import id.lapor.followup.Narrative;
import id.lapor.monggo.page.Typed;
import id.lapor.report.ReportDraft;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Details;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report as typed.
 *
 * @param isian what was filled in of what the categories ask, by the names of the fields
 */
record ReportForm(
        String klasifikasi,
        String tempat,
        String tanggal,
        String isi,
        String judul,
        String kategori,
        Map<String, String> isian,
        boolean anonim,
        boolean rahasia) {

    /** Reads the fields of the form; what is missing is empty. */
    static ReportForm of(Map<String, String> fields) {
        return new ReportForm(
                fields.getOrDefault("klasifikasi", Classification.COMPLAINT.name()),
                fields.getOrDefault("tempat", ""),
                fields.getOrDefault("tanggal", ""),
                fields.getOrDefault("isi", ""),
                fields.getOrDefault("judul", ""),
                fields.getOrDefault("kategori", ""),
                fields.entrySet().stream()
                        .filter(field -> field.getKey().startsWith(Asking.PREFIX))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                fields.containsKey("anonim"),
                fields.containsKey("rahasia"));
    }

    static ReportForm about(String text) {
        return new ReportForm(Classification.COMPLAINT.name(), "", "", text, "", "", Map.of(), false, false);
    }

    ReportDraft draft(Classification classification, Reporter reporter, Details details) {
        Matter matter = new Matter(
                classification,
                kategori.isBlank() ? null : kategori,
                judul.strip(),
                Place.of(tempat.strip()),
                Typed.dateOf(tanggal).orElse(null),
                details);
        Secrecy secrecy = new Secrecy(anonymity(reporter), rahasia);
        return new ReportDraft(matter, new Narrative(isi), secrecy, reporter, Channel.WEBSITE);
    }

    /** Whoever is not signed in stays unknown, whatever the switch says. */
    private Anonymity anonymity(Reporter reporter) {
        if (reporter instanceof Reporter.Unidentified) {
            return Anonymity.UNIDENTIFIED;
        }
        return anonim ? Anonymity.ANONIM : Anonymity.OPEN;
    }

    boolean isNoDate() {
        return !tanggal.isBlank() && Typed.dateOf(tanggal).isEmpty();
    }

    @Override
    public String toString() {
        return "ReportForm[hidden]";
    }
}
