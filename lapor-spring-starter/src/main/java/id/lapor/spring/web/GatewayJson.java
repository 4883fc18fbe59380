package id.lapor.spring.web;

import id.lapor.http.model.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** JSON of the gateway contract, whatever the host set for its own; bounded, since anybody may send it. */
final class GatewayJson extends JacksonJsonHttpMessageConverter {

    private static final String CONTRACT = Problem.class.getPackageName();
    /** Four photos of 10 MiB in Base64, and the words. */
    private static final long LONGEST_BODY = 60L * 1024 * 1024;

    private static final int LONGEST_TEXT = 15 * 1024 * 1024;
    private static final int DEEPEST = 16;

    GatewayJson(JsonMapper mapper) {
        super(mapper);
    }

    /** Never a bean: a bean of this type would replace the host's own. */
    static JsonMapper mapper() {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxDocumentLength(LONGEST_BODY)
                .maxStringLength(LONGEST_TEXT)
                .maxNestingDepth(DEEPEST)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(bounds).build())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                // 4.7 stars are no 4, and a number is no text.
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return isOfContract(type) && super.canRead(type, mediaType);
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
        return valueClass.getPackageName().equals(CONTRACT) && super.canWrite(type, valueClass, mediaType);
    }

    private static boolean isOfContract(ResolvableType type) {
        Class<?> raw = type.resolve();
        return raw != null && raw.getPackageName().equals(CONTRACT);
    }
}
