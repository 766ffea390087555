package wae.domain.network;

import java.util.function.UnaryOperator;

/** Layers copied with something changed: a plan's layers never change themselves. */
final class LayerCopy {

    private LayerCopy() {
    }

    /** The layer with its own name and those of its inputs replaced. */
    static Layer renamed(Layer layer, UnaryOperator<String> names) {
        String name = names.apply(layer.name());
        if (layer instanceof Layer.Input in) {
            return new Layer.Input(name, in.channels());
        }
        if (layer instanceof Layer.Add add) {
            return new Layer.Add(name, add.inputs().stream().map(names).toList(), add.activation());
        }
        if (layer instanceof Layer.Concat concat) {
            return new Layer.Concat(name, concat.inputs().stream().map(names).toList());
        }
        return renamedChainLink(layer, name, names.apply(layer.inputs().get(0)));
    }

    private static Layer renamedChainLink(Layer layer, String name, String input) {
        if (layer instanceof Layer.Convolution c) {
            return new Layer.Convolution(name, input, c.outputs(), c.kernel(), c.stride(), c.padding(), c.bias(),
                    c.activation());
        }
        if (layer instanceof Layer.BatchNormalisation b) {
            return new Layer.BatchNormalisation(name, input, b.scaleAndShift(), b.activation());
        }
        if (layer instanceof Layer.Pooling p) {
            return new Layer.Pooling(name, input, p.kind(), p.kernel(), p.stride(), p.padding(), p.ceil());
        }
        if (layer instanceof Layer.GlobalAverage) {
            return new Layer.GlobalAverage(name, input);
        }
        if (layer instanceof Layer.Dense d) {
            return new Layer.Dense(name, input, d.outputs(), d.activation());
        }
        if (layer instanceof Layer.Dropout d) {
            return new Layer.Dropout(name, input, d.dropped());
        }
        if (layer instanceof Layer.ChannelRange r) {
            return new Layer.ChannelRange(name, input, r.from(), r.to());
        }
        if (layer instanceof Layer.Upsampling u) {
            return new Layer.Upsampling(name, input, u.factor());
        }
        if (layer instanceof Layer.DepthToSpace d) {
            return new Layer.DepthToSpace(name, input, d.block());
        }
        throw new IllegalArgumentException("no way to rename " + layer);
    }
}
