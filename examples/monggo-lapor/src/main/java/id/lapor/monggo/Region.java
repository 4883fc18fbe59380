package id.lapor.monggo;

import id.lapor.subject.Attribute;
import id.lapor.subject.Attribute.Choice;
import id.lapor.subject.Attribute.Kind;
import id.lapor.subject.Categories;
import id.lapor.subject.Category;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the city tells lapor about itself. */
@Configuration(proxyBeanMethods = false)
class Region {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Districts districts() {
        return new Districts(
                Map.of("33.71.01", "Magelang Selatan", "33.71.02", "Magelang Utara", "33.71.03", "Magelang Tengah"));
    }

    /**
     * The English names stand in {@code messages_en.properties} under {@code category.} and the code, those of what a
     * category asks under {@code field.isian.}, the code of the category and its own.
     */
    @Bean
    Categories categories() {
        return Categories.of(List.of(
                new Category("jalan", "Jalan dan jembatan"),
                new Category("penerangan", "Lampu jalan")
                        .asking(new Attribute(
                                "nomor-tiang",
                                "Nomor tiang lampu",
                                "Ada di label pada tiang, misalnya LP-117.",
                                Kind.TEXT,
                                false,
                                true,
                                List.of())),
                new Category("banjir", "Banjir dan selokan")
                        .asking(new Attribute(
                                "tinggi-air",
                                "Tinggi air (cm)",
                                "Di tempat yang paling dalam. Selutut kira-kira 50.",
                                Kind.NUMBER,
                                false,
                                true,
                                List.of())),
                new Category("sampah", "Sampah dan kebersihan"),
                new Category("pohon", "Pohon dan taman"),
                new Category("parkir", "Parkir dan lalu lintas"),
                new Category("ketertiban", "Ketertiban umum"),
                new Category("kependudukan", "Kependudukan")
                        .asking(
                                new Attribute(
                                        "layanan",
                                        "Jenis layanan",
                                        null,
                                        Kind.CHOICE,
                                        true,
                                        false,
                                        List.of(
                                                new Choice("ktp", "KTP-el"),
                                                new Choice("kk", "Kartu keluarga"),
                                                new Choice("akta-kelahiran", "Akta kelahiran"),
                                                new Choice("pindah-datang", "Pindah datang"))),
                                new Attribute("diajukan", "Tanggal pengajuan", Kind.DATE)),
                new Category("kesehatan", "Kesehatan"),
                new Category("perdagangan", "Pasar dan perdagangan"),
                new Category("lingkungan", "Lingkungan hidup")
                        .asking(
                                new Attribute(
                                        "gangguan",
                                        "Yang mengganggu",
                                        null,
                                        Kind.CHOICES,
                                        false,
                                        true,
                                        List.of(
                                                new Choice("bau", "Bau"),
                                                new Choice("asap", "Asap"),
                                                new Choice("bising", "Bising"),
                                                new Choice("limbah", "Limbah cair"))),
                                new Attribute("sumber", "Dugaan sumbernya", Kind.TEXT)),
                new Category("pelayanan", "Pelayanan kantor pemerintah"),
                new Category("lainnya", "Topik lainnya")));
    }
}
