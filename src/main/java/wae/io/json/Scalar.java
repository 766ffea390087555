package wae.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Single values that are read more strictly than by Jackson, or not at all by it. */
final class Scalar<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Reading<T> reading;

    private Scalar(Class<T> type, Reading<T> reading) {
        super(type);
        this.reading = reading;
    }

    private interface Reading<T> {
        /** The value of the current token; {@code null} if it has none of this type. */
        T of(JsonParser parser) throws IOException;
    }

    /** A finite number; Jackson takes the text "NaN" for one, and makes infinity of 1e999. */
    static Scalar<Double> number() {
        return new Scalar<>(Double.class, parser -> parser.currentToken().isNumeric()
                && Double.isFinite(parser.getDoubleValue()) ? (Double) parser.getDoubleValue() : null);
    }

    /** A time as {@link Instant#toString} writes it. */
    static Scalar<Instant> time() {
        return new Scalar<>(Instant.class, parser -> {
            try {
                return parser.hasToken(JsonToken.VALUE_STRING) ? Instant.parse(parser.getText()) : null;
            } catch (DateTimeException e) {
                return null;
            }
        });
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        T value = reading.of(parser);
        return value == null ? handledType().cast(context.handleUnexpectedToken(handledType(), parser)) : value;
    }

    @Override
    @SuppressWarnings("unchecked") // the type that the constructor was given
    public Class<T> handledType() {
        return (Class<T>) super.handledType();
    }
}
