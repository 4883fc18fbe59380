package id.lapor.jpa;

import id.lapor.kernel.MasterKey;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * An application in a process of its own, made to be killed: eight people work without an end. Every act that was kept is a
 * line on its standard output, written once the commit has returned.
 */
final class KilledApplication {

    private KilledApplication() {}

    /** Takes the URL, the schema or nothing, the key, a name of the shifts as letters, and a seed. */
    public static void main(String[] arguments) {
        System.setOut(System.err);
        FileOutputStream told = new FileOutputStream(FileDescriptor.out);
        Ledger ledger = new Ledger() {
            @Override
            void write(Line line) {
                tell(told, line);
            }
        };
        MasterKey key = MasterKey.parse(arguments[2]);
        Installation installation = Installation.at(new Home(arguments[0], arguments[1]), Shifts.PEOPLE + 1, key);
        new Shifts(installation.lapor(), ledger, arguments[3], Long.parseLong(arguments[4]));
    }

    /** One write for each line, so that a line is there as a whole or not at all. */
    private static void tell(FileOutputStream told, Ledger.Line line) {
        String words = line.answer() + " " + line.word() + " " + line.tracking() + " " + line.version() + "\n";
        try {
            told.write(words.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
