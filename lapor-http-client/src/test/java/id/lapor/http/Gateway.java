package id.lapor.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The OpenAPI file of this module, as maps and lists. */
final class Gateway {

    private static final Map<String, Object> FILE = load();

    private Gateway() {}

    static Map<String, Object> file() {
        return FILE;
    }

    static Map<String, Object> schemas() {
        return map(map(FILE, "components"), "schemas");
    }

    static Object example(String name) {
        return map(map(map(FILE, "components"), "examples"), name).get("value");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.get(key);
    }

    private static Map<String, Object> load() {
        try (InputStream file = LaporClient.class.getResourceAsStream("lapor-gateway-v1.yaml")) {
            LoaderOptions strict = new LoaderOptions();
            strict.setAllowDuplicateKeys(false);
            return new Yaml(new SafeConstructor(strict)).load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
