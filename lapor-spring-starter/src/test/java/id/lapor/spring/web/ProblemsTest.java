package id.lapor.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.http.model.Problem;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every refusal has a status, and the contract names the same one. */
class ProblemsTest {

    private static final String CONTRACT = contract();

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeHasTheStatusThatTheContractNames(Code code) {
        assertThat(Problems.status(code).value()).isEqualTo(promised(code));
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeIsSaidInBothLanguages(Code code) {
        Problem problem = Problems.of(Refusal.of(code, "satu", "dua"), Locale.ENGLISH);
        assertThat(problem.sentences().id())
                .isNotBlank()
                .isNotEqualTo(problem.sentences().en());
        assertThat(problem.detail()).isEqualTo(problem.sentences().en());
    }

    /** The list of codes goes "Not now, 409: WRONG_STATUS, ..."; what it does not name is 422. */
    private static int promised(Code code) {
        Matcher group = Pattern.compile("(4\\d\\d): ([A-Z_, \\n]+)\\.").matcher(CONTRACT);
        while (group.find()) {
            if (group.group(2).matches("(?s)(.*[ \\n])?" + code + "(,.*)?")) {
                return Integer.parseInt(group.group(1));
            }
        }
        return 422;
    }

    private static String contract() {
        try (InputStream file = Problem.class.getResourceAsStream("/id/lapor/http/lapor-gateway-v1.yaml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int begin = text.indexOf("Not readable, 400: BAD_REQUEST.");
            int end = text.indexOf("422: everything else", begin);
            assertThat(begin).isPositive();
            assertThat(end).isGreaterThan(begin);
            return text.substring(begin, end);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
