package id.lapor.monggo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the application; see {@code application.yaml} for what can be set. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MonggoLapor {

    public static void main(String[] arguments) {
        SpringApplication.run(MonggoLapor.class, arguments);
    }
}
