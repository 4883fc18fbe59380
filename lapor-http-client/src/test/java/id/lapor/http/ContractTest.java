package id.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.lapor.http.model.NewReport;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file and the records say the same. */
class ContractTest {

    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    static Stream<Class<?>> bodies() {
        return new ClassFileImporter()
                .importPackages("id.lapor.http.model").stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void everyComponentStandsInTheSchemaAndTheOtherWayRound(Class<?> body) {
        Map<String, Object> schema = Gateway.map(Gateway.schemas(), body.getSimpleName());
        assertThat(schema).as("schema of %s", body.getSimpleName()).isNotNull();
        assertThat(Gateway.map(schema, "properties").keySet())
                .containsExactly(Arrays.stream(body.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void typesAgree(Class<?> body) {
        Map<String, Object> properties =
                Gateway.map(Gateway.map(Gateway.schemas(), body.getSimpleName()), "properties");
        for (RecordComponent component : body.getRecordComponents()) {
            Map<String, Object> property = resolved(Gateway.map(properties, component.getName()));
            assertThat(property.get("type"))
                    .as("%s.%s", body.getSimpleName(), component.getName())
                    .isEqualTo(jsonType(component.getType()));
            assertThat(property.get("format"))
                    .as("format of %s.%s", body.getSimpleName(), component.getName())
                    .isIn(formats(component.getType()));
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void whatTheServerMustSendIsWhatTheRecordInsistsOn(Class<?> body) {
        if (List.of("NewReport", "MoveRequest", "ReportPlace", "ReporterDetails", "DisclosedIdentity")
                        .contains(body.getSimpleName())
                || body.getSimpleName().startsWith("Problem")) {
            return;
        }
        Object required = Gateway.map(Gateway.schemas(), body.getSimpleName()).get("required");
        String[] optional = Arrays.stream(body.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !((List<?>) required).contains(name))
                .toArray(String[]::new);
        assertThat(Arrays.stream(body.getRecordComponents())
                        .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                                || component.getName().equals("deadlines")
                                || component.getName().equals("moves")
                                || component.getName().equals("parts")
                                || isOptionalDetails(body, component))
                        .map(RecordComponent::getName))
                .containsExactlyInAnyOrder(optional);
    }

    /** A server of before knows no details. */
    private static boolean isOptionalDetails(Class<?> body, RecordComponent component) {
        return body.getSimpleName().equals("TrackedReport")
                && component.getName().equals("details");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"PJU-12\"", "[\"PJU-12\"]"})
    void anAnswerIsOneTextOrAListOfThem(String answer) {
        byte[] body = ("{\"details\":{\"nomor-tiang\":" + answer + "}}").getBytes(StandardCharsets.UTF_8);

        assertThat(Json.read(body, NewReport.class).orElseThrow().details())
                .isEqualTo(Map.of("nomor-tiang", List.of("PJU-12")));
    }

    @Test
    void everyObjectOfTheFileHasItsRecord() {
        List<String> objects = Gateway.schemas().keySet().stream()
                .filter(name ->
                        "object".equals(Gateway.map(Gateway.schemas(), name).get("type")))
                .toList();
        assertThat(bodies().map(Class::getSimpleName)).containsExactlyInAnyOrderElementsOf(objects);
    }

    @ParameterizedTest
    @CsvSource({
        "NewReport,NewReport",
        "ReportReceipt,ReportReceipt",
        "PublicReports,PublicReports",
        "PublicView,TrackedReport",
        "ReporterView,TrackedReport",
        "ReportTimeline,ReportTimeline",
        "Delegate,MoveRequest",
        "Answer,MoveRequest",
        "Transfer,MoveRequest",
        "MoveResult,MoveResult",
        "DisclosedIdentity,DisclosedIdentity",
        "AgencyList,AgencyList",
        "CategoryList,CategoryList",
        "ReportFigures,ReportFigures",
        "PublishedStatistics,PublishedStatistics",
        "OfficeStatistics,OfficeStatistics",
        "PlanningTree,PlanningTree",
        "NotFound,Problem",
        "Invalid,Problem"
    })
    void everyExampleSurvivesTheRoundTrip(String example, String record) throws ClassNotFoundException {
        byte[] written = PLAIN.writeValueAsBytes(Gateway.example(example));
        Object read = Json.read(written, Class.forName("id.lapor.http.model." + record))
                .orElseThrow();
        JsonNode again = PLAIN.readTree(Json.write(read));
        assertThat(again).isEqualTo(PLAIN.readTree(written));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(references(Gateway.file()).filter(ref -> find(ref) == null)).isEmpty();
    }

    @Test
    void thePublicListIsAskedByEveryParameterOfTheFile() {
        Map<String, Object> list = Gateway.map(Gateway.map(Gateway.map(Gateway.file(), "paths"), "/v1/reports"), "get");
        List<String> parameters = ((List<?>) list.get("parameters"))
                .stream()
                        .filter(parameter -> parameter instanceof Map<?, ?> map && "query".equals(map.get("in")))
                        .map(parameter -> (String) ((Map<?, ?>) parameter).get("name"))
                        .toList();
        try (TestServer server = new TestServer();
                LaporClient client = server.client().build()) {
            server.json(200, Samples.json("PublicReports"));
            client.published("lampu", "k2", 50);
            assertThat(server.last().query().split("&"))
                    .extracting(pair -> pair.substring(0, pair.indexOf('=')))
                    .containsExactlyInAnyOrderElementsOf(parameters);
        }
    }

    @Test
    void movesAreThoseOfTheFile() {
        String moves = Gateway.map(Gateway.map(Gateway.file(), "paths"), "/v1/reports/{tracking}/{move}")
                .toString();
        assertThat(Arrays.stream(Moves.class.getFields()).map(ContractTest::constant))
                .hasSize(19)
                .allSatisfy(move -> assertThat(moves).contains(move));
    }

    private static String constant(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }

    private static Stream<String> references(@Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            Stream<String> own = map.get("$ref") instanceof String ref ? Stream.of(ref) : Stream.empty();
            return Stream.concat(own, map.values().stream().flatMap(ContractTest::references));
        }
        return node instanceof List<?> list ? list.stream().flatMap(ContractTest::references) : Stream.empty();
    }

    private static Map<String, Object> resolved(Map<String, Object> schema) {
        return schema.get("$ref") instanceof String ref ? resolved(find(ref)) : schema;
    }

    private static Map<String, Object> find(String ref) {
        Map<String, Object> node = Gateway.file();
        for (String step : ref.substring("#/".length()).split("/")) {
            node = Gateway.map(node, step);
        }
        return node;
    }

    private static String jsonType(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "integer";
        }
        if (type == double.class || type == Double.class) {
            return "number";
        }
        if (type == List.class) {
            return "array";
        }
        return type == String.class || type == LocalDate.class || type == Instant.class ? "string" : "object";
    }

    private static List<@Nullable String> formats(Class<?> type) {
        if (type == LocalDate.class) {
            return List.of("date");
        }
        if (type == Instant.class) {
            return List.of("date-time");
        }
        if (type == int.class || type == Integer.class) {
            return List.of("int32");
        }
        if (type == long.class || type == Long.class) {
            return List.of("int64");
        }
        if (type == double.class || type == Double.class) {
            return List.of("double");
        }
        return Arrays.asList(null, "email", "uri");
    }
}
