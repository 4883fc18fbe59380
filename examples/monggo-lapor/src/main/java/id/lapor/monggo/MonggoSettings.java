package id.lapor.monggo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this application.
 *
 * @param demo whether an empty database gets demo accounts and demo reports
 * @param city the region as citizens call it
 */
@ConfigurationProperties("monggo")
public record MonggoSettings(
        @DefaultValue("true") boolean demo,
        @DefaultValue("Kota Magelang") String city) {}
