package host.gateway;

import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.spring.web.ActorResolver;
import id.lapor.testkit.City;
import java.security.Principal;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A host that serves the gateway to its officers by HTTP Basic, and to everybody else as visitors. */
@SpringBootApplication
public class GatewayHost {

    private static final Map<String, Actor> OFFICES = Map.of(
            "sari", City.SARI,
            "koordinator", City.COORDINATOR,
            "inspektorat", City.INSPECTORATE,
            "pupr", City.PUPR_LIAISON,
            "dishub", City.DISHUB_LIAISON,
            "auditor", new Actor(Role.AUDITOR, "ombudsman-1", null));

    @Bean
    SecurityFilterChain gateway(HttpSecurity http) throws Exception {
        return http.securityMatcher("/lapor/v1/**", "/own")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(OFFICES.keySet().stream()
                .map(name -> User.withUsername(name).password("{noop}rahasia").build())
                .toList());
    }

    @Bean
    ActorResolver actors() {
        return GatewayHost::actorOf;
    }

    private static Actor actorOf(Principal principal) {
        return principal == null ? Actor.visitor() : OFFICES.getOrDefault(principal.getName(), Actor.visitor());
    }

    /** The host's own JSON, in the host's own style. */
    record Own(String hostField) {}

    @RestController
    static class OwnController {
        @GetMapping("/own")
        Own own() {
            return new Own("ours");
        }
    }
}
