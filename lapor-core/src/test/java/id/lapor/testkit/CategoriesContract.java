package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.storage.Storage;
import id.lapor.subject.Attribute;
import id.lapor.subject.Attribute.Choice;
import id.lapor.subject.Attribute.Kind;
import id.lapor.subject.Categories;
import id.lapor.subject.Category;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Topics are known as long as there are reports, whatever a region offers now. */
interface CategoriesContract {

    Attribute POLE =
            new Attribute("nomor-tiang", "Nomor tiang \"lampu\"", "Lihat label 🏷️", Kind.TEXT, false, true, List.of());
    Attribute SERVICE = new Attribute(
            "layanan",
            "Jenis layanan",
            null,
            Kind.CHOICE,
            true,
            false,
            List.of(new Choice("ktp", "KTP-el"), new Choice("kk", "Kartu keluarga")));
    Category LAMPS = new Category("penerangan", "Lampu jalan").asking(POLE);
    Category PAPERS = new Category("kependudukan", "Kependudukan", true).asking(SERVICE, POLE);

    Storage storage();

    @Test
    default void topicsComeBackInTheirOrderWithEverythingThatTheyAsk() {
        offer(PAPERS, LAMPS);

        assertThat(storage().categories().all().all()).containsExactly(PAPERS, LAMPS);
        assertThat(storage().categories().all().known()).containsExactly(PAPERS, LAMPS);
    }

    @Test
    default void aTopicThatIsOfferedNoMoreStaysKnownUntilItIsOfferedAgain() {
        offer(PAPERS, LAMPS);
        offer(LAMPS);

        assertThat(storage().categories().all().all()).containsExactly(LAMPS);
        assertThat(storage().categories().all().offered("kependudukan")).isEmpty();
        assertThat(storage().categories().all().find("kependudukan")).contains(PAPERS);

        offer(LAMPS, PAPERS);
        assertThat(storage().categories().all().all()).containsExactly(LAMPS, PAPERS);
    }

    @Test
    default void aFieldAndAValueThatAreOfferedNoMoreStayKnownBehindThePresentOnes() {
        Choice card = new Choice("kia", "Kartu identitas anak");
        Attribute next = new Attribute("layanan", "Layanan", "Pilih", Kind.CHOICES, false, true, List.of(card));
        offer(PAPERS);
        Category shorter = new Category("kependudukan", "Kependudukan dan catatan sipil").asking(next);
        offer(shorter);

        Categories kept = storage().categories().all();
        assertThat(kept.all()).containsExactly(shorter);
        Category known = kept.find("kependudukan").orElseThrow();
        assertThat(known.name()).isEqualTo("Kependudukan dan catatan sipil");
        assertThat(known.sensitive()).isFalse();
        assertThat(known.attributes()).extracting(Attribute::code).containsExactly("layanan", "nomor-tiang");
        assertThat(known.attributes().get(1)).isEqualTo(POLE);
        assertThat(known.attributes().get(0).values())
                .containsExactly(card, new Choice("ktp", "KTP-el"), new Choice("kk", "Kartu keluarga"));
    }

    @Test
    default void aTopicThatIsRenamedOrAsksInAnotherOrderIsAsItWasOfferedLast() {
        offer(PAPERS, LAMPS);
        Category turned = new Category("kependudukan", "Adminduk").asking(POLE, SERVICE);
        offer(LAMPS, turned);
        offer(LAMPS, turned);

        assertThat(storage().categories().all().all()).containsExactly(LAMPS, turned);
    }

    @Test
    default void topicsOfATransactionThatFailsAreAsBefore() {
        offer(PAPERS);
        try {
            storage().unitOfWork().inTransaction(() -> {
                offer(LAMPS);
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("on purpose");
        }

        assertThat(storage().categories().all().all()).containsExactly(PAPERS);
        assertThat(storage().categories().all().known()).containsExactly(PAPERS);
    }

    private void offer(Category... topics) {
        storage().categories().offer(Categories.of(Arrays.asList(topics)));
    }
}
