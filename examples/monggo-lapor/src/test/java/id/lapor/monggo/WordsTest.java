package id.lapor.monggo;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.Role;
import id.lapor.subject.Attribute;
import id.lapor.subject.Category;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the pages")
class WordsTest {

    @Test
    @DisplayName("are the same in Indonesian and English, with the same gaps to fill")
    void bothLanguages() throws IOException {
        Properties indonesian = words("id");
        Properties english = words("en");
        assertThat(english.keySet()).isEqualTo(indonesian.keySet());
        for (String key : indonesian.stringPropertyNames()) {
            assertThat(gaps(english.getProperty(key))).as(key).isEqualTo(gaps(indonesian.getProperty(key)));
        }
    }

    @Test
    @DisplayName("know every act and every office of lapor")
    void everyActAndOffice() throws IOException {
        Set<Object> keys = words("id").keySet();
        Stream.concat(Arrays.stream(Move.values()), Arrays.stream(Entry.values()))
                .forEach(act -> assertThat(keys).contains("act." + act.code()));
        Arrays.stream(Role.values()).forEach(role -> assertThat(keys).contains("who." + role));
    }

    @Test
    @DisplayName("name every category, what it asks, and what can be chosen there")
    void everyCategoryAndWhatItAsks() throws IOException {
        Set<Object> keys = words("id").keySet();
        for (Category category : new Region().categories().all()) {
            assertThat(keys).contains("category." + category.code());
            for (Attribute field : category.attributes()) {
                String key = "field.isian." + category.code() + "." + field.code();
                assertThat(keys).contains(key);
                assertThat(keys.contains(key + ".hint")).as(key).isEqualTo(field.hint() != null);
                field.values().forEach(value -> assertThat(keys).contains(key + "." + value.key()));
            }
        }
    }

    private static int gaps(String sentence) {
        return new MessageFormat(sentence).getFormatsByArgumentIndex().length;
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream file = WordsTest.class.getResourceAsStream("/messages_" + language + ".properties");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
