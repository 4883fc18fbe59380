package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.lapor.Lapor;
import id.lapor.disclosure.Detail;
import id.lapor.disclosure.ReportView;
import id.lapor.report.Command;
import id.lapor.report.ExternalId;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Report;
import id.lapor.report.ReportDraft;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Categories;
import id.lapor.subject.Category;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Details;
import id.lapor.subject.Matter;
import id.lapor.testkit.City;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Refusal.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A region asks for more than every report says, and nobody reads of it what is not theirs. */
class DetailsTest {

    private static final Map<String, List<String>> HOLE =
            Map.of("patokan", List.of("Gapura biru"), "nomor", List.of("31"));

    private final Premises premises = new Premises();

    @Test
    void whoTakesPartReadsEveryAnswerWithItsLabelInTheOrderOfTheFields() {
        TrackingNumber hole = delegated(draft("jalan", HOLE, Secrecy.OPEN));

        for (ReportView view : List.of(
                premises.lapor.citizen(SARI).open(hole).orElseThrow(),
                premises.lapor.officer(COORDINATOR).open(hole).orElseThrow(),
                premises.lapor.officer(PUPR_LIAISON).open(hole).orElseThrow())) {
            assertThat(view.content().details())
                    .extracting(detail -> detail.field().label(), Detail::words)
                    .containsExactly(
                            tuple("Patokan terdekat", List.of("Gapura biru")),
                            tuple("Nomor petugas yang sudah dihubungi", List.of("31")));
        }
    }

    @Test
    void thePublicReadsWhatTheRegionPublishes() {
        TrackingNumber hole = delegated(draft("jalan", HOLE, Secrecy.OPEN));

        assertThat(publicly(hole)).extracting(detail -> detail.field().code()).containsExactly("patokan");
    }

    @Test
    void ofAReporterWhoHidesThePublicReadsNoAnswer() {
        TrackingNumber hole = delegated(draft("jalan", HOLE, Premises.ANONIM));

        assertThat(premises.lapor.citizen().open(premises.report(hole).handle()))
                .hasValueSatisfying(page -> assertThat(page.published()).isTrue());
        assertThat(publicly(hole)).isEmpty();
    }

    @Test
    void aReportThatIsNotVerifiedShowsThePublicNoAnswer() {
        Receipt receipt = premises.submit(draft("jalan", HOLE, Secrecy.OPEN));

        assertThat(publicly(receipt.tracking())).isEmpty();
    }

    @Test
    void whatWasChosenIsReadByItsLabels() {
        TrackingNumber papers = delegated(draft(
                "kependudukan", Map.of("hari", List.of("selasa", "senin"), "layanan", List.of("ktp")), Secrecy.OPEN));

        assertThat(details(papers)).flatExtracting(Detail::words).containsExactly("KTP-el", "Selasa", "Senin");
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnceWithTheFaultsOfTheForm() {
        ReportDraft draft =
                draft("kependudukan", Map.of("hari", List.of("minggu"), "diajukan", List.of("kemarin")), Secrecy.OPEN);
        ReportDraft untitled = with(
                draft,
                draft.matter().worded("", draft.matter().place(), draft.matter().details()));

        assertThat(violations(premises.lapor.citizen(SARI).submit(untitled)))
                .extracting(Violation::field, Violation::rule)
                .containsExactly(
                        tuple("matter.details.diajukan", "detail.date"),
                        tuple("matter.details.hari", "choice.missing"),
                        tuple("matter.details.layanan", "choice.missing"),
                        tuple("matter.title", "text.blank"));
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefusedWithoutRepeatingIt() {
        for (ReportDraft draft : List.of(
                draft("jalan", Map.of("0812-3456-7891", List.of("rahasia")), Secrecy.OPEN),
                draft("jalan", Map.of("layanan", List.of("ktp")), Secrecy.OPEN),
                draft(null, HOLE, Secrecy.OPEN))) {
            Decision<Receipt> decision = premises.lapor.citizen(SARI).submit(draft);

            assertThat(violations(decision))
                    .extracting(Violation::field, Violation::rule)
                    .containsExactly(tuple("matter.details", "detail.unknown"));
            assertThat(Spill.of(decision)).doesNotContain("0812-3456", "rahasia", "Gapura");
        }
    }

    @Test
    void aMessageWithoutACategoryIsAskedNothing() {
        ReportDraft message = ReportDraft.message(
                Channel.SMS,
                "ktp saya belum jadi sejak bulan lalu",
                City.hole(Secrecy.OPEN).reporter(),
                null);

        assertThat(premises.lapor.citizen(Premises.INTAKE).submit(message).refusal())
                .isEmpty();
    }

    @Test
    void aFieldThatIsLeftBlankIsNoAnswer() {
        TrackingNumber hole =
                delegated(draft("jalan", Map.of("patokan", List.of(" "), "nomor", List.of("")), Secrecy.OPEN));

        assertThat(premises.report(hole).matter().details()).isEqualTo(Details.NONE);
    }

    @Test
    void personalDataInAnAnswerIsMaskedAndItsOriginalReadOnlyThroughTheLoggedDisclosure() {
        TrackingNumber hole = delegated(draft(
                "jalan", Map.of("patokan", List.of("Rumah Sariwangi Canaryningsih, 0812-3456-7891")), Secrecy.OPEN));

        assertThat(details(hole))
                .flatExtracting(Detail::words)
                .containsExactly("Rumah [nama pelapor], [nomor telepon]");
        assertThat(original(hole)).isEqualTo("Rumah Sariwangi Canaryningsih, 0812-3456-7891");
    }

    @Test
    void whatIsChosenIsNeverTakenForAName() {
        Report report =
                premises.report(delegated(draft("kependudukan", Map.of("layanan", List.of("ktp")), Secrecy.OPEN)));

        assertThat(report.matter().details().to("layanan")).containsExactly("ktp");
    }

    @Test
    void aRedactedAnswerIsGoneFromEveryViewAndItsOriginalSealed() {
        TrackingNumber hole = delegated(draft("jalan", HOLE, Secrecy.OPEN));

        act(hole, new SecrecyCommand.Redact(1, null, null, Set.of(), Set.of("patokan", "lain"), Words.REMARK));

        assertThat(details(hole)).flatExtracting(Detail::words).containsExactly("—", "31");
        assertThat(publicly(hole)).flatExtracting(Detail::words).containsExactly("—");
        assertThat(original(hole)).isEqualTo("Gapura biru");
        assertThat(premises.flaw(hole)).isEmpty();
    }

    @Test
    void answersCameWithTheFirstStepAndAreRedactedThere() {
        TrackingNumber hole = delegated(draft("jalan", HOLE, Secrecy.OPEN));
        Command redact = new SecrecyCommand.Redact(2, null, null, Set.of(), Set.of("patokan"), Words.REMARK);

        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .act(hole, redact)
                        .refusal()
                        .map(Refusal::code))
                .contains(Code.UNKNOWN_STEP);
    }

    @Test
    void anErasedReportHasNoAnswers() {
        TrackingNumber hole = delegated(draft("jalan", HOLE, Secrecy.OPEN));

        City.answer(premises.lapor, hole);
        premises.lapor.citizen(SARI).close(hole, 5).orElseThrow();
        premises.lapor.citizen(SARI).erase(hole).orElseThrow();

        assertThat(premises.report(hole).matter().details()).isEqualTo(Details.NONE);
        assertThat(premises.flaw(hole)).isEmpty();
    }

    @Test
    void aReportThatIsSortedUnderAnotherTopicKeepsItsAnswersUnderTheirOldLabels() {
        TrackingNumber hole =
                premises.submit(draft("jalan", HOLE, Secrecy.OPEN)).tracking();
        act(hole, new GovernorCommand.Reclassify(Classification.COMPLAINT, "kependudukan", Words.REMARK));
        act(hole, new GovernorCommand.Reclassify(Classification.COMPLAINT, "sampah", Words.REMARK));

        assertThat(details(hole))
                .extracting(detail -> detail.field().label())
                .containsExactly("Patokan terdekat", "Nomor petugas yang sudah dihubungi");
        assertThat(premises.flaw(hole)).isEmpty();
    }

    @Test
    void whatIsAnsweredIsNotSearchedFor() {
        TrackingNumber hole = delegated(draft("jalan", HOLE, Secrecy.OPEN));

        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .inbox(InboxFilter.ALL.saying("gapura"), null, 10)
                        .lines())
                .isEmpty();
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .inbox(InboxFilter.ALL.saying("lubang"), null, 10)
                        .lines())
                .extracting(line -> line.tracking())
                .containsExactly(hole);
    }

    @Test
    void theSameMessageWithOtherAnswersIsAnotherMessage() {
        ReportDraft draft = draft("jalan", HOLE, Secrecy.OPEN).named(new ExternalId("formulir-7"));
        Receipt first = premises.lapor.citizen(SARI).submit(draft).orElseThrow();
        Map<String, List<String>> turned = new LinkedHashMap<>();
        List.of("nomor", "patokan").forEach(code -> turned.put(code, HOLE.get(code)));
        ReportDraft again = draft("jalan", turned, Secrecy.OPEN).named(new ExternalId("formulir-7"));
        ReportDraft other =
                draft("jalan", Map.of("nomor", List.of("32")), Secrecy.OPEN).named(new ExternalId("formulir-7"));

        assertThat(premises.lapor.citizen(SARI).submit(again).orElseThrow().tracking())
                .isEqualTo(first.tracking());
        assertThat(premises.lapor.citizen(SARI).submit(other).refusal().map(Refusal::code))
                .contains(Code.ID_REUSED);
    }

    @Test
    void aTopicThatIsOfferedNoMoreKeepsItsNameAndItsLabelsAndTakesNoNewReport() {
        TrackingNumber hole = delegated(draft("jalan", HOLE, Secrecy.OPEN));
        Lapor later = opened(Categories.of(List.of(new Category("sampah", "Sampah"))));

        ReportView view = later.officer(COORDINATOR).open(hole).orElseThrow();
        assertThat(view.headline().category()).extracting(Category::name).isEqualTo("Jalan dan jembatan");
        assertThat(view.content().details())
                .extracting(detail -> detail.field().label())
                .containsExactly("Patokan terdekat", "Nomor petugas yang sudah dihubungi");
        assertThat(later.categories().all()).extracting(Category::code).containsExactly("sampah");
        assertThat(later.citizen(SARI).submit(City.hole(Secrecy.OPEN)).refusal().map(Refusal::code))
                .contains(Code.UNKNOWN_CATEGORY);
    }

    @Test
    void nobodySortsAReportUnderATopicThatIsOfferedNoMoreUnlessItIsThereAlready() {
        TrackingNumber hole =
                premises.submit(draft("jalan", Map.of(), Secrecy.OPEN)).tracking();
        Lapor later = opened(Categories.of(List.of(new Category("sampah", "Sampah"))));

        assertThat(reclassified(later, hole, Classification.ASPIRATION, "jalan"))
                .isEmpty();
        assertThat(reclassified(later, hole, Classification.ASPIRATION, "sampah"))
                .isEmpty();
        assertThat(reclassified(later, hole, Classification.ASPIRATION, "jalan"))
                .contains(Code.UNKNOWN_CATEGORY);
    }

    @Test
    void aFieldThatIsAskedNoMoreKeepsItsLabelInOldReports() {
        TrackingNumber hole = delegated(draft("jalan", HOLE, Secrecy.OPEN));
        Lapor later = opened(Categories.of(List.of(new Category("jalan", "Jalan kota"))));

        assertThat(later.officer(COORDINATOR).open(hole).orElseThrow().content().details())
                .extracting(detail -> detail.field().label())
                .containsExactly("Patokan terdekat", "Nomor petugas yang sudah dihubungi");
        assertThat(violations(later.citizen(SARI).submit(draft("jalan", HOLE, Secrecy.OPEN))))
                .extracting(Violation::rule)
                .containsExactly("detail.unknown");
    }

    private Lapor opened(Categories offered) {
        return City.builder()
                .categories(offered)
                .storage(premises.storage)
                .key(premises.key)
                .clock(premises.clock)
                .build();
    }

    private static Optional<Code> reclassified(Lapor lapor, TrackingNumber report, Classification kind, String topic) {
        return lapor.officer(COORDINATOR)
                .act(report, new GovernorCommand.Reclassify(kind, topic, Words.REMARK))
                .refusal()
                .map(Refusal::code);
    }

    private TrackingNumber delegated(ReportDraft draft) {
        TrackingNumber tracking = premises.submit(draft).tracking();
        act(tracking, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        return tracking;
    }

    private void act(TrackingNumber report, Command command) {
        premises.lapor.officer(COORDINATOR).act(report, command).orElseThrow();
    }

    private List<Detail> details(TrackingNumber report) {
        return premises.lapor
                .officer(COORDINATOR)
                .open(report)
                .orElseThrow()
                .content()
                .details();
    }

    private List<Detail> publicly(TrackingNumber report) {
        return premises.lapor
                .citizen()
                .open(premises.report(report).handle())
                .map(page -> page.content().details())
                .orElse(List.of());
    }

    private String original(TrackingNumber report) {
        return premises.lapor
                .officer(COORDINATOR)
                .original(report, 1, "Memeriksa")
                .orElseThrow();
    }

    private static List<Violation> violations(Decision<?> decision) {
        return decision.refusal().orElseThrow().violations();
    }

    private static ReportDraft draft(String topic, Map<String, List<String>> answers, Secrecy secrecy) {
        Matter matter = City.hole(secrecy).matter();
        return with(
                City.hole(secrecy),
                new Matter(
                        matter.classification(),
                        topic,
                        matter.title(),
                        matter.place(),
                        matter.occurredOn(),
                        Details.of(answers)));
    }

    private static ReportDraft with(ReportDraft draft, Matter matter) {
        return new ReportDraft(matter, draft.narrative(), draft.secrecy(), draft.reporter(), draft.channel());
    }
}
