package id.lapor.quickstart;

import id.lapor.agency.Agency;
import id.lapor.desk.CitizenDesk;
import id.lapor.desk.Receipt;
import id.lapor.disclosure.DueView;
import id.lapor.disclosure.Headline;
import id.lapor.followup.Upload;
import id.lapor.kernel.Wording;
import id.lapor.sla.FollowUpColor;
import id.lapor.workflow.Decision;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Prints what happens, in the colours that citizens know, and lets days pass. */
final class Storyteller {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Wording.INDONESIAN);

    private final PrintStream out;
    private final PassingClock clock = new PassingClock();

    Storyteller(PrintStream out) {
        this.out = out;
    }

    Clock clock() {
        return clock;
    }

    LocalDate tomorrow() {
        return today().plusDays(1);
    }

    void daysPass(int days) {
        clock.pass(Duration.ofDays(days));
    }

    void receipt(Receipt receipt) {
        out.println("Nomor laporan " + receipt.tracking().grouped() + ", kode akses "
                + receipt.accessCode().reveal());
        out.println();
    }

    void seen(String what, CitizenDesk citizen, Receipt receipt) {
        Headline headline = citizen.open(receipt.tracking()).orElseThrow().headline();
        out.println(DAY.format(today()) + ": " + what);
        out.println("  " + painted(headline.color()) + "  " + Wording.label(headline.status(), Wording.INDONESIAN)
                + deadline(headline.due()));
    }

    void refused(String what, Decision<?> decision) {
        out.println(DAY.format(today()) + ": " + what);
        decision.refusal().ifPresent(refusal -> out.println("  ditolak   " + refusal.sentence(Wording.INDONESIAN)));
    }

    /** A grey square stands for the photo that a liaison takes in the field. */
    static Upload photoOfTheWork() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_BYTE_GRAY), "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Upload(bytes.toByteArray());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Agency.WIB);
    }

    private static String deadline(@Nullable DueView due) {
        return due == null
                ? ""
                : ", " + Wording.label(due.clock(), Wording.INDONESIAN).toLowerCase(Wording.INDONESIAN)
                        + " paling lambat " + DAY.format(due.on());
    }

    private static String painted(FollowUpColor color) {
        String code = switch (color) {
            case RED -> "41;97";
            case YELLOW -> "43;30";
            case GREEN -> "42;30";
            case GREY -> "100;97";
        };
        String name = switch (color) {
            case RED -> " MERAH  ";
            case YELLOW -> " KUNING ";
            case GREEN -> " HIJAU  ";
            case GREY -> " ABU-ABU";
        };
        return "\u001B[" + code + "m" + name + "\u001B[0m";
    }
}
