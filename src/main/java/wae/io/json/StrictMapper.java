package wae.io.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.time.Instant;
import java.util.List;

/**
 * How JSON is read: within bounds of size and depth, no field twice, nothing after the end, every value of its own
 * type (no text for a number, no fraction for a whole number, no NaN). No type is ever named by a file.
 */
public final class StrictMapper {

    /**
     * For files that the program writes and reads back: names with underscores, words of constants in lower case, every
     * field required unless it is {@link MayBeMissing}. Unknown fields are passed over: a later version may write more.
     */
    public static final JsonMapper DATA = data();

    /** The longest texts are the plans in a checkpoint's header. */
    private static final int MAX_TEXT = 4 << 20;
    private static final int MAX_NAME = 1000;
    /** Digits; a double has at most 24 characters. */
    private static final int MAX_NUMBER = 40;
    /** Values, names and brackets. Ten systems over 20,000 rounds, the maximum that is measured unasked, take a million. */
    private static final long MAX_TOKENS = 3_000_000;
    /** The settings of a run contain a plan, whose layers lie six levels deep. */
    private static final int MAX_DEPTH = 12;
    private static final long MAX_BYTES = 64L << 20;

    private StrictMapper() {
    }

    /**
     * A mapper with the bounds and the strict types alone.
     *
     * @param depth  of nesting, levels
     * @param text   length of one text, characters
     * @param length of the whole, bytes or characters
     */
    public static JsonMapper.Builder builder(int depth, int text, long length) {
        StreamReadConstraints bounds = StreamReadConstraints.builder().maxNestingDepth(depth).maxStringLength(text)
                .maxNameLength(MAX_NAME).maxNumberLength(MAX_NUMBER).maxTokenCount(MAX_TOKENS)
                .maxDocumentLength(length).build();
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(bounds)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, texts -> List.of(CoercionInputShape.Integer,
                        CoercionInputShape.Float, CoercionInputShape.Boolean)
                        .forEach(shape -> texts.setCoercion(shape, CoercionAction.Fail)))
                .addModule(new SimpleModule().addDeserializer(Double.class, Scalar.number())
                        .addDeserializer(double.class, Scalar.number()).addDeserializer(Instant.class, Scalar.time())
                        .addSerializer(Instant.class, ToStringSerializer.instance))
                .enable(SerializationFeature.INDENT_OUTPUT);
    }

    private static JsonMapper data() {
        return builder(MAX_DEPTH, MAX_TEXT, MAX_BYTES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                .annotationIntrospector(new JacksonAnnotationIntrospector() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public Boolean hasRequiredMarker(AnnotatedMember member) {
                        return !Boolean.FALSE.equals(super.hasRequiredMarker(member));
                    }
                })
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
    }
}
