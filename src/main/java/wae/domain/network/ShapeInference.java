package wae.domain.network;

import java.util.List;
import wae.domain.image.PictureSize;

/** The output shape of each kind of layer. */
final class ShapeInference {

    private ShapeInference() {
    }

    static Shape shape(Layer layer, List<Shape> inputs, PictureSize size) {
        try {
            return infer(layer, inputs, size);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("layer " + layer.name() + " does not fit: " + e.getMessage(), e);
        }
    }

    private static Shape infer(Layer layer, List<Shape> inputs, PictureSize size) {
        if (layer instanceof Layer.Input input) {
            return Shape.of(input.channels(), size);
        }
        Shape in = inputs.get(0);
        if (layer instanceof Layer.Convolution c) {
            return new Shape(c.outputs(), slide(in.height(), c.kernel(), c.stride(), c.padding(), false),
                    slide(in.width(), c.kernel(), c.stride(), c.padding(), false));
        }
        if (layer instanceof Layer.Pooling p) {
            return new Shape(in.channels(), slide(in.height(), p.kernel(), p.stride(), p.padding(), p.ceil()),
                    slide(in.width(), p.kernel(), p.stride(), p.padding(), p.ceil()));
        }
        if (layer instanceof Layer.GlobalAverage) {
            return Shape.vector(in.channels());
        }
        if (layer instanceof Layer.Dense d) {
            return Shape.vector(d.outputs());
        }
        if (layer instanceof Layer.Add) {
            requireEqual(inputs);
            return in;
        }
        if (layer instanceof Layer.Concat) {
            return concat(inputs);
        }
        if (layer instanceof Layer.ChannelRange r) {
            return channelRange(in, r);
        }
        if (layer instanceof Layer.Upsampling u) {
            return new Shape(in.channels(), in.height() * u.factor(), in.width() * u.factor());
        }
        if (layer instanceof Layer.DepthToSpace d) {
            return depthToSpace(in, d.block());
        }
        return in; // batch normalisation, dropout
    }

    private static int slide(int length, int kernel, int stride, int padding, boolean ceil) {
        int room = length + 2 * padding - kernel;
        if (room < 0 && !(ceil && room > -stride)) {
            throw new IllegalArgumentException("a window of " + kernel + " is larger than " + length + " padded by " + padding);
        }
        if (!ceil) {
            return room / stride + 1;
        }
        int steps = Math.floorDiv(room + stride - 1, stride) + 1;
        boolean lastStartsInPadding = (steps - 1) * stride >= length + padding; // Caffe and ONNX drop that one
        return lastStartsInPadding ? steps - 1 : steps;
    }

    private static Shape concat(List<Shape> inputs) {
        requireEqual(inputs.stream().map(shape -> new Shape(1, shape.height(), shape.width())).toList());
        return new Shape(inputs.stream().mapToInt(Shape::channels).sum(), inputs.get(0).height(), inputs.get(0).width());
    }

    private static Shape channelRange(Shape in, Layer.ChannelRange range) {
        if (range.from() < 0 || range.from() >= range.to() || range.to() > in.channels()) {
            throw new IllegalArgumentException(
                    "there are no channels " + range.from() + " to " + range.to() + " of " + in.channels());
        }
        return new Shape(range.to() - range.from(), in.height(), in.width());
    }

    private static Shape depthToSpace(Shape in, int block) {
        if (in.channels() % (block * block) != 0) {
            throw new IllegalArgumentException(in.channels() + " channels are no multiple of " + block * block);
        }
        return new Shape(in.channels() / (block * block), in.height() * block, in.width() * block);
    }

    private static void requireEqual(List<Shape> shapes) {
        if (shapes.stream().distinct().count() > 1) {
            throw new IllegalArgumentException("its inputs differ in shape: " + shapes);
        }
    }
}
