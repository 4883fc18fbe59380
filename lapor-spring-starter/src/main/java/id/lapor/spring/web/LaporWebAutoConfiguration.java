package id.lapor.spring.web;

import id.lapor.Lapor;
import id.lapor.kernel.Actor;
import id.lapor.spring.LaporAutoConfiguration;
import id.lapor.spring.LaporProperties;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gateway over HTTP. It brings no security of its own: the host's filter chain says who is signed in, its
 * {@link ActorResolver} who that is here, and the core what they may do.
 */
@AutoConfiguration(
        after = LaporAutoConfiguration.class,
        beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({DispatcherServlet.class, JsonMapper.class, ServerHttpMessageConvertersCustomizer.class})
@ConditionalOnProperty(prefix = "lapor.web", name = "enabled", havingValue = "true")
@ConditionalOnBean(Lapor.class)
public final class LaporWebAutoConfiguration {

    private static final JsonMapper JSON = GatewayJson.mapper();

    @Bean
    ReportController laporReportController(Lapor lapor, ObjectProvider<ActorResolver> actors) {
        return new ReportController(lapor, caller(lapor, actors));
    }

    @Bean
    StatisticsController laporStatisticsController(Lapor lapor, ObjectProvider<ActorResolver> actors) {
        return new StatisticsController(lapor, caller(lapor, actors));
    }

    private static Caller caller(Lapor lapor, ObjectProvider<ActorResolver> actors) {
        ActorResolver everybodyIsAVisitor = principal -> Actor.visitor();
        return new Caller(lapor, actors.getIfAvailable(() -> everybodyIsAVisitor));
    }

    @Bean
    PublicController laporPublicController(Lapor lapor) {
        return new PublicController(lapor);
    }

    @Bean
    ProblemAdvice laporProblemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    ServerHttpMessageConvertersCustomizer laporGatewayJson() {
        return converters -> converters.addCustomConverter(new GatewayJson(JSON));
    }

    @Bean
    WebMvcConfigurer laporPathProblems(LaporProperties properties) {
        return new WebMvcConfigurer() {
            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                // Behind the host's own handlers, before Spring's default, which is the last.
                int last = Math.max(0, resolvers.size() - 1);
                resolvers.add(last, new PathProblems(properties.web().basePath(), JSON));
            }
        };
    }
}
