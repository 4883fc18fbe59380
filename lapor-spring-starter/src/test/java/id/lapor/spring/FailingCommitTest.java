package id.lapor.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import host.bare.BareHost;
import id.lapor.Lapor;
import id.lapor.kernel.CollisionException;
import id.lapor.kernel.LaporException;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** In the transactions of Spring as in our own: a lost race is run again, a commit without an answer is not. */
class FailingCommitTest {

    private static final String SECRET = "Kenari Rahasia";

    @Test
    void aCommitThatIsRefusedInARaceIsTriedAnewAndKeptOnce() {
        try (Host host = new Host("race")) {
            host.commits.failWith("40001", 2);
            host.lapor().citizen(City.SARI).submit(City.hole(Secrecy.OPEN)).orElseThrow();

            assertThat(host.commits.left).isZero();
            assertThat(host.reports()).isEqualTo(1);
        }
    }

    @Test
    void aRaceThatIsLostAgainAndAgainIsToldWithoutTheDriversWords() {
        try (Host host = new Host("races")) {
            host.commits.failWith("40P01", 5);
            assertThatThrownBy(() -> host.lapor().citizen(City.SARI).submit(City.hole(Secrecy.OPEN)))
                    .isInstanceOf(CollisionException.class)
                    .hasNoCause()
                    .hasMessageNotContaining(SECRET);
            assertThat(host.reports()).isZero();
        }
    }

    @Test
    void aCommitWithoutAnAnswerIsInDoubtAndNotRepeated() {
        try (Host host = new Host("doubt")) {
            host.commits.failWith("08006", 1);
            assertThatThrownBy(() -> host.lapor().citizen(City.SARI).submit(City.hole(Secrecy.OPEN)))
                    .isInstanceOf(LaporException.class)
                    .isNotInstanceOf(CollisionException.class)
                    .hasNoCause()
                    .hasMessageContaining("may be kept or not")
                    .hasMessageNotContaining(SECRET);
            assertThat(host.commits.left).isZero();
        }
    }

    /** A host whose commits fail when they are told to. */
    private static final class Host implements AutoCloseable {

        private final Commits commits = new Commits();
        private final ConfigurableApplicationContext context;

        Host(String name) {
            context = new SpringApplicationBuilder(BareHost.class)
                    .web(WebApplicationType.NONE)
                    .initializers(beans -> beans.getBeanFactory().addBeanPostProcessor(commits))
                    .properties("spring.datasource.url=jdbc:h2:mem:" + name, "lapor.sweep-interval=1h")
                    .run();
        }

        Lapor lapor() {
            return context.getBean(Lapor.class);
        }

        long reports() {
            Long count =
                    context.getBean(JdbcTemplate.class).queryForObject("select count(*) from lapor_report", Long.class);
            return count == null ? 0 : count;
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /** Those of one thread: the clock works in another one. */
    private static final class Commits implements BeanPostProcessor {

        private volatile String state = "";
        private volatile int left;
        private volatile Thread whose = Thread.currentThread();

        void failWith(String sqlState, int times) {
            state = sqlState;
            whose = Thread.currentThread();
            left = times;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source
                    ? proxy(DataSource.class, (proxy, method, arguments) -> {
                        Object answer = call(source, method, arguments);
                        return answer instanceof Connection connection ? of(connection) : answer;
                    })
                    : bean;
        }

        private Connection of(Connection connection) {
            return proxy(Connection.class, (proxy, method, arguments) -> {
                if (method.getName().equals("commit") && left > 0 && Thread.currentThread() == whose) {
                    left--;
                    connection.rollback();
                    throw new SQLException("refused (name)=(" + SECRET + ")", state);
                }
                return call(connection, method, arguments);
            });
        }

        private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
