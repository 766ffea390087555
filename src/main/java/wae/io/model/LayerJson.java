package wae.io.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import wae.domain.network.Activation;
import wae.domain.network.Layer;

/** One layer as a JSON object; {@link PlanJson} documents the fields. */
final class LayerJson {

    /** Channels or outputs; the widest layers in use have 25,088. */
    private static final int MAX_CHANNELS = 1 << 20;
    /** Largest kernel, stride, padding, factor or block. */
    private static final int MAX_WINDOW = 1024;

    private LayerJson() {
    }

    static void write(Layer layer, ObjectNode json) {
        json.put("kind", kind(layer)).put("name", layer.name());
        if (layer instanceof Layer.Add || layer instanceof Layer.Concat) {
            layer.inputs().forEach(json.putArray("inputs")::add);
        } else if (!layer.inputs().isEmpty()) {
            json.put("input", layer.inputs().get(0));
        }
        writeSettings(layer, json);
    }

    private static String kind(Layer layer) {
        String record = layer.getClass().getSimpleName();
        return record.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static void writeSettings(Layer layer, ObjectNode json) {
        if (layer instanceof Layer.Input input) {
            json.put("channels", input.channels());
        } else if (layer instanceof Layer.Convolution c) {
            json.put("outputs", c.outputs()).put("kernel", c.kernel()).put("stride", c.stride());
            json.put("padding", c.padding()).put("bias", c.bias()).put("activation", Fields.word(c.activation()));
        } else if (layer instanceof Layer.BatchNormalisation b) {
            json.put("scale_and_shift", b.scaleAndShift()).put("activation", Fields.word(b.activation()));
        } else if (layer instanceof Layer.Pooling p) {
            json.put("pool", Fields.word(p.kind())).put("kernel", p.kernel()).put("stride", p.stride());
            json.put("padding", p.padding()).put("ceil", p.ceil());
        } else if (layer instanceof Layer.Dense d) {
            json.put("outputs", d.outputs()).put("activation", Fields.word(d.activation()));
        } else if (layer instanceof Layer.Dropout d) {
            json.put("dropped", d.dropped());
        } else if (layer instanceof Layer.Add a) {
            json.put("activation", Fields.word(a.activation()));
        } else if (layer instanceof Layer.ChannelRange r) {
            json.put("from", r.from()).put("to", r.to());
        } else if (layer instanceof Layer.Upsampling u) {
            json.put("factor", u.factor());
        } else if (layer instanceof Layer.DepthToSpace d) {
            json.put("block", d.block());
        }
    }

    static Layer read(Fields fields) {
        Layer layer = read(fields, fields.text("kind"), fields.name("name"));
        fields.requireNothingElse();
        return layer;
    }

    private static Layer read(Fields fields, String kind, String name) {
        return switch (kind) {
            case "input" -> new Layer.Input(name, fields.number("channels", 1, MAX_CHANNELS));
            case "convolution" -> convolution(fields, name);
            case "batch-normalisation" -> new Layer.BatchNormalisation(name, fields.name("input"),
                    fields.flag("scale_and_shift", true), activation(fields));
            case "pooling" -> pooling(fields, name);
            case "global-average" -> new Layer.GlobalAverage(name, fields.name("input"));
            case "dense" -> new Layer.Dense(name, fields.name("input"), outputs(fields), activation(fields));
            case "dropout" -> new Layer.Dropout(name, fields.name("input"), fields.fraction("dropped"));
            case "add" -> new Layer.Add(name, fields.names("inputs"), activation(fields));
            case "concat" -> new Layer.Concat(name, fields.names("inputs"));
            case "channel-range" -> new Layer.ChannelRange(name, fields.name("input"),
                    fields.number("from", 0, MAX_CHANNELS), fields.number("to", 1, MAX_CHANNELS));
            case "upsampling" -> new Layer.Upsampling(name, fields.name("input"), fields.number("factor", 1, MAX_WINDOW));
            case "depth-to-space" -> new Layer.DepthToSpace(name, fields.name("input"),
                    fields.number("block", 1, MAX_WINDOW));
            default -> throw new IllegalArgumentException("layer " + name + " is of a kind that does not exist: " + kind);
        };
    }

    private static Layer convolution(Fields fields, String name) {
        return new Layer.Convolution(name, fields.name("input"), outputs(fields), kernel(fields), stride(fields),
                padding(fields), fields.flag("bias", true), activation(fields));
    }

    private static Layer pooling(Fields fields, String name) {
        int kernel = kernel(fields);
        return new Layer.Pooling(name, fields.name("input"), fields.choice("pool", Layer.Pooling.Kind.class), kernel,
                stride(fields), fields.number("padding", 0, kernel - 1, 0), fields.flag("ceil", false));
    }

    private static int outputs(Fields fields) {
        return fields.number("outputs", 1, MAX_CHANNELS);
    }

    private static int kernel(Fields fields) {
        return fields.number("kernel", 1, MAX_WINDOW);
    }

    private static int stride(Fields fields) {
        return fields.number("stride", 1, MAX_WINDOW, 1);
    }

    private static int padding(Fields fields) {
        return fields.number("padding", 0, MAX_WINDOW, 0);
    }

    private static Activation activation(Fields fields) {
        return fields.has("activation") ? fields.choice("activation", Activation.class) : Activation.NONE;
    }
}
