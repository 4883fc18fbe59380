package id.lapor.desk;

import id.lapor.followup.Narrative;
import id.lapor.followup.Reply;
import id.lapor.kernel.Actor;
import id.lapor.report.ExternalId;
import id.lapor.report.ReportDraft;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Identity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Accused;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Details;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import java.util.List;
import java.util.Map;

/** A citizen of whom every trace is unique, and a report that is full of them. */
enum Canary {
    OPEN("Openwati", "0811", new Secrecy(Anonymity.OPEN, false), Classification.COMPLAINT),
    ANONIM("Anonimiyah", "0812", new Secrecy(Anonymity.ANONIM, false), Classification.COMPLAINT),
    UNIDENTIFIED("Takdikenal", "0813", new Secrecy(Anonymity.UNIDENTIFIED, false), Classification.COMPLAINT),
    RAHASIA("Rahasiawan", "0852", new Secrecy(Anonymity.OPEN, true), Classification.COMPLAINT),
    OVERSIGHT("Pengawasia", "0853", new Secrecy(Anonymity.OPEN, false), Classification.OVERSIGHT);

    private static final String EXIF = "KAMERA-KENARI";

    private final String name;
    private final String phone;
    private final Secrecy secrecy;
    private final Classification classification;

    Canary(String name, String prefix, Secrecy secrecy, Classification classification) {
        this.name = name;
        this.phone = prefix + "-3456-78" + (10 + ordinal());
        this.secrecy = secrecy;
        this.classification = classification;
    }

    Identity identity() {
        return new Identity(fullName(), phone, email(), "Gang Kenari-" + name + " 77");
    }

    Actor account() {
        return Actor.reporter("akun-kenari-" + name);
    }

    boolean isSecret() {
        return secrecy.needsProof() || classification.isOversight();
    }

    ReportDraft draft() {
        return new ReportDraft(
                new Matter(
                        classification,
                        "jalan",
                        "Lubang dekat rumah " + fullName(),
                        Place.of("Depan rumah " + name + ", hubungi " + phone),
                        null,
                        Details.of(Map.of(
                                "patokan",
                                List.of("Gerbang " + fullName() + " (" + phone + ", " + email() + ")"),
                                "nomor",
                                List.of(phone.replace("-", ""))))),
                new Narrative("Saya " + fullName() + ", NIK " + nik() + ", HP " + phone + ", surel " + email()
                        + ", melihat lubang besar di depan pasar."),
                secrecy,
                new Reporter.Identified(identity(), account().account()),
                Channel.WEBSITE,
                new ExternalId("pesan-kenari-" + name),
                Accused.NOBODY);
    }

    /** The name only where the house still knows it: what nobody knows, nobody can find. */
    Reply reply() {
        String own = this == UNIDENTIFIED ? "" : "Saya " + fullName() + ". ";
        return new Reply(own + "Hubungi " + phone + " atau " + email() + ", NIK " + nik() + ".");
    }

    static String exif() {
        return EXIF;
    }

    /** What must not be found anywhere, for all of them. */
    static List<String> traces() {
        return List.of(values()).stream()
                .flatMap(canary -> List.of(
                        canary.name,
                        canary.phone,
                        canary.phone.replace("-", ""),
                        canary.email(),
                        canary.nik(),
                        "Kenari-" + canary.name,
                        canary.account().account(),
                        "pesan-kenari")
                        .stream())
                .toList();
    }

    private String fullName() {
        return name + " Canaryningrum";
    }

    private String email() {
        return "kenari." + ordinal() + "@warga.example";
    }

    private String nik() {
        return "337101550190000" + (ordinal() + 1);
    }
}
