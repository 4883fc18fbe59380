package id.lapor.monggo;

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

    /** The English names stand in {@code messages_en.properties} under {@code category.} and the code. */
    @Bean
    Categories categories() {
        return Categories.of(List.of(
                new Category("jalan", "Jalan dan jembatan"),
                new Category("penerangan", "Lampu jalan"),
                new Category("banjir", "Banjir dan selokan"),
                new Category("sampah", "Sampah dan kebersihan"),
                new Category("pohon", "Pohon dan taman"),
                new Category("parkir", "Parkir dan lalu lintas"),
                new Category("ketertiban", "Ketertiban umum"),
                new Category("kependudukan", "Kependudukan"),
                new Category("kesehatan", "Kesehatan"),
                new Category("perdagangan", "Pasar dan perdagangan"),
                new Category("lingkungan", "Lingkungan hidup"),
                new Category("pelayanan", "Pelayanan kantor pemerintah"),
                new Category("lainnya", "Topik lainnya")));
    }
}
