package id.lapor.spring;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * A misspelt setting within the list of a list, such as {@code publish} for {@code published}, is passed over by Spring,
 * which looks no deeper than the first list. So it is looked for here.
 */
final class SettingsOfCategories {

    private static final ConfigurationPropertyName ALL = ConfigurationPropertyName.of("lapor.categories");
    private static final String VALUE = "values(\\[\\d+](\\.(key|label))?)?";
    private static final String ATTRIBUTE =
            "attributes(\\[\\d+](\\.(code|label|hint|kind|required|published|" + VALUE + "))?)?";
    private static final Pattern KNOWN =
            Pattern.compile("lapor\\.categories\\[\\d+](\\.(code|name|sensitive|" + ATTRIBUTE + "))?");

    private SettingsOfCategories() {}

    /**
     * @throws IllegalStateException naming the setting
     */
    static void requireKnown(ConfigurableEnvironment environment) {
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source instanceof IterableConfigurationPropertySource names) {
                names.filter(ALL::isAncestorOf).forEach(SettingsOfCategories::requireKnown);
            }
        }
    }

    private static void requireKnown(ConfigurationPropertyName setting) {
        if (!KNOWN.matcher(setting.toString()).matches()) {
            throw new IllegalStateException(
                    setting + " is no setting of lapor: a category has code, name, sensitive and"
                            + " attributes, an attribute code, label, hint, kind, required, published and values, a value key and"
                            + " label");
        }
    }
}
