package wae.io.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.PlanFormat;

/**
 * Plans as JSON. An example:
 *
 * <pre>{@code
 * {"format": "wae-plan", "version": 1, "name": "tiny", "outputs": ["scores"], "layers": [
 *   {"kind": "input", "name": "picture", "channels": 3},
 *   {"kind": "convolution", "name": "conv1", "input": "picture", "outputs": 8, "kernel": 3,
 *    "stride": 1, "padding": 1, "bias": true, "activation": "relu"},
 *   {"kind": "global-average", "name": "mean", "input": "conv1"},
 *   {"kind": "dense", "name": "scores", "input": "mean", "outputs": 10}]}
 * }</pre>
 *
 * A layer reads only layers before it. Every layer has {@code kind}, {@code name} (letters, digits and
 * {@code _ - . /}, at most 100) and, unless it is an input, {@code input}, or {@code inputs} for {@code add} and
 * {@code concat}. Beside them, by kind (in brackets what holds when left out):
 *
 * <ul>
 * <li>{@code input}: channels
 * <li>{@code convolution}: outputs, kernel, stride [1], padding [0], bias [true], activation [none]
 * <li>{@code batch-normalisation}: scale_and_shift [true], activation [none]
 * <li>{@code pooling}: pool (maximum, average), kernel, stride [1], padding [0], ceil [false]
 * <li>{@code global-average}, {@code concat}: nothing
 * <li>{@code dense}: outputs, activation [none]
 * <li>{@code dropout}: dropped, 0 or more and below 1
 * <li>{@code add}: activation [none]
 * <li>{@code channel-range}: from (counted from 0), to (the first that is left out)
 * <li>{@code upsampling}: factor
 * <li>{@code depth-to-space}: block
 * </ul>
 *
 * {@code activation} is none or relu. Sizes are whole numbers from 1 (padding from 0). A field that is not named here,
 * or named twice, is an error: a misspelt one would otherwise change the network silently.
 */
public final class PlanJson implements PlanFormat {

    /** Layers of a plan that is read. */
    public static final int MAX_LAYERS = 10_000;

    private static final String FORMAT = "wae-plan";
    private static final int VERSION = 1;

    @Override
    public String write(NetworkPlan plan) {
        ObjectNode root = StrictJson.object();
        root.put("format", FORMAT).put("version", VERSION).put("name", plan.name());
        plan.outputs().forEach(root.putArray("outputs")::add);
        ArrayNode layers = root.putArray("layers");
        plan.layers().forEach(layer -> LayerJson.write(layer, layers.addObject()));
        return root.toPrettyString();
    }

    @Override
    public NetworkPlan read(String text) {
        Fields root = new Fields("the plan", StrictJson.parse("the plan", text));
        if (!FORMAT.equals(root.text("format")) || root.number("version", 1, Integer.MAX_VALUE) != VERSION) {
            throw new IllegalArgumentException(
                    "the plan is not of format \"" + FORMAT + "\", version " + VERSION + ", which is the one read here");
        }
        String name = root.name("name");
        List<String> outputs = root.names("outputs");
        List<Layer> layers = new ArrayList<>();
        for (JsonNode node : root.list("layers", MAX_LAYERS)) {
            layers.add(LayerJson.read(new Fields("layer " + (layers.size() + 1) + " of the plan", node)));
        }
        root.requireNothingElse();
        return new NetworkPlan(name, layers, outputs);
    }
}
