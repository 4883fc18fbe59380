package id.lapor.jpa;

import static java.util.stream.Collectors.toMap;

import id.lapor.jpa.Ledger.Answer;
import id.lapor.jpa.Ledger.Line;
import id.lapor.kernel.MasterKey;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.storage.Storage;
import id.lapor.workflow.HistoryChain;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Reads what a database holds after {@linkplain Shift shifts}, and counts what does not fit together. */
final class Audit {

    private static final Pattern WORD = Pattern.compile("\\btanda[a-z]+\\b");

    /** What a transaction writes together, and must never be found apart. Each step of a shift says something. */
    private static final Map<String, String> HALVES = Map.ofEntries(
            Map.entry("reports whose version is not that of their last entry", """
                    lapor_report r where r.version <>
                    (select coalesce(max(h.sequence), 0) from lapor_history h where h.report_id = r.id)"""),
            Map.entry("reports with a gap in their history", """
                    lapor_report r where r.version <>
                    (select count(*) from lapor_history h where h.report_id = r.id)"""),
            Map.entry("reports whose seal is not that of their last entry", """
                    lapor_report r where not exists (select 1 from lapor_history h
                    where h.report_id = r.id and h.sequence = r.version and h.seal = r.seal)"""),
            Map.entry("entries without what was said", """
                    lapor_history h where not exists (select 1 from lapor_statement s
                    where s.report_id = h.report_id and s.sequence = h.sequence and s.text is not null)"""),
            Map.entry("reports without an identity in the vault", """
                    lapor_report r where not exists (select 1 from lapor_vault v
                    where v.identity_key = r.identity_key and v.ciphertext is not null)"""),
            Map.entry("identities without a report", """
                    lapor_vault v where not exists
                    (select 1 from lapor_report r where r.identity_key = v.identity_key)"""),
            Map.entry("reports without a link to their account", """
                    lapor_report r where not exists
                    (select 1 from lapor_account_link l where l.identity_key = r.identity_key)"""),
            Map.entry("links without a report", """
                    lapor_account_link l where not exists
                    (select 1 from lapor_report r where r.identity_key = l.identity_key)"""),
            Map.entry("reports that nobody was told of", """
                    lapor_report r where not exists (select 1 from lapor_notice n
                    where n.report_id = r.id and n.kind = 'TO_VERIFY')"""),
            Map.entry("delegations that no agency was told of", """
                    lapor_history h where h.act = 'delegate' and not exists (select 1 from lapor_notice n
                    where n.report_id = h.report_id and n.kind = 'DELEGATED')"""),
            Map.entry("delegations without an agency that holds the report", """
                    lapor_history h where h.act = 'delegate' and not exists (select 1 from lapor_part p
                    where p.report_id = h.report_id and p.held)"""),
            Map.entry("answers without their photo", """
                    lapor_history h where h.act = 'answer' and not exists (select 1 from lapor_attachment a
                    where a.report_id = h.report_id and a.step = h.sequence)"""),
            Map.entry("photos without their answer", """
                    lapor_attachment a where not exists (select 1 from lapor_history h
                    where h.report_id = a.report_id and h.sequence = a.step)"""));

    private final DataSource source;
    private final Storage storage;
    private final MasterKey key;

    Audit(DataSource source, Storage storage, MasterKey key) {
        this.source = source;
        this.storage = storage;
        this.key = key;
    }

    /** How often each thing was found apart, or broken; empty when everything fits. Each is counted in one statement. */
    Map<String, Long> torn() {
        Map<String, Long> torn = new LinkedHashMap<>();
        HALVES.forEach((what, from) -> {
            long found = count(from);
            if (found > 0) {
                torn.put(what, found);
            }
        });
        long broken = trackings().stream().filter(this::isBroken).count();
        if (broken > 0) {
            torn.put("histories that do not verify", broken);
        }
        return torn;
    }

    private boolean isBroken(String tracking) {
        Report report = storage.reports().find(new TrackingNumber(tracking)).orElseThrow();
        return new HistoryChain(key)
                .verify(report.chainRoot(), report.history(), report.last().seal())
                .isPresent();
    }

    private List<String> trackings() {
        return Home.answers(source, "select tracking from lapor_report");
    }

    long count(String from) {
        return Long.parseLong(
                Home.answers(source, "select count(*) from " + from).get(0));
    }

    /** Tries of which somebody was told that they were kept, and that are not there as they were. */
    List<Line> lost(Collection<Line> told) {
        Map<String, String> there = places();
        return told.stream()
                .filter(line -> line.answer() == Answer.KEPT)
                .filter(line -> !place(line).equals(there.get(line.word())))
                .toList();
    }

    /** Tries of which somebody was told that nothing was kept, and that are there all the same. */
    List<Line> haunting(Collection<Line> told) {
        Map<String, String> there = places();
        return told.stream()
                .filter(line -> line.answer() == Answer.REFUSED || line.answer() == Answer.FAILED)
                .filter(line -> there.containsKey(line.word()))
                .toList();
    }

    /** How many of the tries in doubt were kept. */
    long keptInDoubt(Collection<Line> told) {
        Map<String, String> there = places();
        return told.stream()
                .filter(line -> line.answer() == Answer.IN_DOUBT)
                .filter(line -> there.containsKey(line.word()))
                .count();
    }

    private static String place(Line line) {
        return line.tracking() + "/" + line.version();
    }

    /** Where each word stands; one that stands in two places has both. */
    private Map<String, String> places() {
        return Home.answers(source, """
                        select r.tracking || '/' || s.sequence || ' ' || s.text
                        from lapor_statement s join lapor_report r on r.id = s.report_id where s.text is not null""").stream()
                .collect(toMap(
                        Audit::word, row -> row.substring(0, row.indexOf(' ')), (one, other) -> one + " and " + other));
    }

    /** Words that stand in more than one place: something was done twice. */
    List<String> doubled() {
        return places().entrySet().stream()
                .filter(entry -> entry.getValue().contains(" and "))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String word(String row) {
        Matcher word = WORD.matcher(row);
        return word.find() ? word.group() : row;
    }
}
