package wae;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;

/**
 * Numbers that an independent library computed once: a file of {@code src/test/resources/golden}, or a part of it. Beside
 * each file lies the Python script that wrote it, and its {@code origin} names the script, the versions and the seed.
 */
public final class Golden {

    private final JsonNode node;

    private Golden(JsonNode node) {
        this.node = node;
    }

    /** A whole file. @param name without folder and ending */
    public static Golden of(String name) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name + ".json")) {
            return new Golden(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part under some keys, one within the other. @throws IllegalArgumentException if there is none */
    public Golden in(String... keys) {
        JsonNode part = node;
        for (String key : keys) {
            part = part.required(key);
        }
        return new Golden(part);
    }

    /** The entries of a list. */
    public List<Golden> parts() {
        return StreamSupport.stream(node.spliterator(), false).map(Golden::new).toList();
    }

    /** A single number. */
    public double number() {
        return node.doubleValue();
    }

    /** A list of numbers, or the values of a tensor, row-major. */
    public double[] numbers() {
        JsonNode list = node.isArray() ? node : node.required("values");
        return StreamSupport.stream(list.spliterator(), false).mapToDouble(JsonNode::doubleValue).toArray();
    }

    /** {@link #numbers()}, rounded to float. */
    public float[] floats() {
        double[] numbers = numbers();
        float[] floats = new float[numbers.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) numbers[i];
        }
        return floats;
    }

    /** A list of integers. */
    public List<Integer> integers() {
        return StreamSupport.stream(node.spliterator(), false).map(JsonNode::intValue).toList();
    }

    /** Lengths of a tensor's axes. */
    public List<Integer> shape() {
        return in("shape").integers();
    }

    /** A tensor. */
    public WeightTensor tensor() {
        return new WeightTensor(shape(), floats());
    }

    /** All tensors under this key, by their names. */
    public Weights weights() {
        Map<String, WeightTensor> tensors = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(name -> tensors.put(name, in(name).tensor()));
        return new Weights(tensors);
    }
}
