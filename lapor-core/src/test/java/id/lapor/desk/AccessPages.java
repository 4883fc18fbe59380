package id.lapor.desk;

import com.google.common.collect.Sets;
import id.lapor.desk.WhoReadsTheIdentity.Promise;
import id.lapor.kernel.Role;
import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes who may do and read what, as the README shows it. */
final class AccessPages {

    private AccessPages() {}

    /** Every act with the relations that open it; offices are named where not every office of the relation may. */
    static String acts() {
        StringBuilder page = header("Act");
        List<Act> acts = new ArrayList<>(Arrays.asList(Move.values()));
        acts.addAll(Arrays.asList(Entry.values()));
        acts.remove(Move.SUBMIT);
        for (Act act : acts) {
            page.append("| ").append(act.code());
            for (Relation relation : relations()) {
                page.append(" | ").append(cell(relation, act));
            }
            page.append(" |\n");
        }
        return page.toString();
    }

    private static String cell(Relation relation, Act act) {
        Set<Role> offices = AccessTable.officesOf(relation);
        Set<Role> may = Sets.filter(offices, role -> AccessTable.admits(relation, role, act));
        if (may.equals(offices)) {
            return "yes";
        }
        return may.stream().map(AccessPages::words).collect(Collectors.joining(", "));
    }

    /** Every way to read an anonymous report. */
    static String readings() {
        StringBuilder page = header("Reading");
        for (Reading reading : Reading.values()) {
            page.append("| ").append(words(reading));
            for (Relation relation : relations()) {
                page.append(" | ").append(reading.by().contains(relation) ? "yes" : "");
            }
            page.append(" |\n");
        }
        return page.toString();
    }

    static String identity() {
        StringBuilder page = new StringBuilder("| Who may read the identity |");
        StringBuilder line = new StringBuilder("|---|");
        for (Promise promise : Promise.values()) {
            page.append(' ').append(words(promise)).append(" |");
            line.append("---|");
        }
        page.append('\n').append(line).append('\n');
        for (WhoReadsTheIdentity office : WhoReadsTheIdentity.values()) {
            page.append("| ").append(office.office());
            for (Promise promise : Promise.values()) {
                page.append(" | ").append(promise == Promise.UNIDENTIFIED ? "-" : office.cell(promise));
            }
            page.append(" |\n");
        }
        return page.toString();
    }

    private static StringBuilder header(String first) {
        StringBuilder page = new StringBuilder("| ").append(first).append(" |");
        StringBuilder line = new StringBuilder("|---|");
        for (Relation relation : relations()) {
            page.append(' ').append(words(relation)).append(" |");
            line.append("---|");
        }
        return page.append('\n').append(line).append('\n');
    }

    private static List<Relation> relations() {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation != Relation.NONE)
                .toList();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
