package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;

/** A test of what outlives a fault says nothing over a server that does not commit for real. */
final class RealCommits {

    private RealCommits() {}

    static void required(Home home) {
        try (HikariDataSource source = home.pool(1)) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(Home.answers(source, "show " + setting)).as(setting).containsExactly("on");
            }
        }
    }
}
