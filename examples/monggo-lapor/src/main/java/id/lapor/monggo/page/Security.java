package id.lapor.monggo.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may ask for what. What may be done with a report is decided by lapor, not here. */
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String CONTENT =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    /** The web API of lapor: no cookies, so nothing to forge; without credentials it is the public that asks. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) {
        return http.securityMatcher("/lapor/v1/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(new ApiSignIn()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Turnaways turnaways) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/petugas", "/petugas/**")
                        .hasAuthority("OFFICER")
                        .requestMatchers("/laporan-saya")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/tulis/mulai"))
                .formLogin(form -> form.loginPage("/masuk")
                        .usernameParameter("username")
                        .passwordParameter("sandi")
                        .defaultSuccessUrl("/mulai")
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/keluar").logoutSuccessUrl("/"))
                .exceptionHandling(
                        refused -> refused.accessDeniedHandler(turnaways).authenticationEntryPoint(signIn()))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny))
                .build();
    }

    /** A list that refreshes itself must not swap the sign-in page in. */
    private static AuthenticationEntryPoint signIn() {
        AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/masuk");
        AuthenticationEntryPoint refreshing = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        return (request, response, denied) -> {
            boolean htmx = "true".equals(request.getHeader("HX-Request"));
            (htmx ? refreshing : page).commence(request, response, denied);
        };
    }
}
