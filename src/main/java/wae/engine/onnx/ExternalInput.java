package wae.engine.onnx;

import java.util.OptionalInt;
import onnx.Onnx;
import wae.domain.classification.PixelLayout;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.engine.onnx.graph.Graph;

/**
 * The one input of an external classifier.
 *
 * @param name   of the tensor
 * @param layout that its shape shows
 * @param batch  pictures at once, where that is fixed
 * @param height rows, where that is fixed
 * @param width  columns, where that is fixed
 */
record ExternalInput(String name, PixelLayout layout, OptionalInt batch, OptionalInt height, OptionalInt width) {

    private static final int MAX_SIDE = 8192;
    private static final int MAX_BATCH = 4096;

    /** @throws IllegalArgumentException with a part of a sentence, if a graph does not take three planes of floats */
    static ExternalInput of(Graph graph) {
        if (graph.inputs().size() != 1) {
            throw new IllegalArgumentException("it has " + graph.inputs().size()
                    + " inputs, and a classifier of images has one");
        }
        Onnx.ValueInfoProto input = graph.inputs().get(0);
        Onnx.TypeProto.Tensor type = input.getType().getTensorType();
        if (type.getElemType() != Onnx.TensorProto.DataType.FLOAT_VALUE || type.getShape().getDimCount() != 4) {
            throw new IllegalArgumentException("its input \"" + input.getName()
                    + "\" does not take batches of planes of 32-bit numbers");
        }
        boolean byPixel = known(type, 1, Integer.MAX_VALUE).orElse(0) != Picture.CHANNELS
                && known(type, 3, Integer.MAX_VALUE).orElse(0) == Picture.CHANNELS;
        int channels = known(type, byPixel ? 3 : 1, Integer.MAX_VALUE).orElse(Picture.CHANNELS);
        if (channels != Picture.CHANNELS) {
            throw new IllegalArgumentException("it takes " + channels + " planes, not red, green and blue");
        }
        return new ExternalInput(input.getName(), byPixel ? PixelLayout.NHWC : PixelLayout.NCHW, known(type, 0, MAX_BATCH),
                known(type, byPixel ? 1 : 2, MAX_SIDE), known(type, byPixel ? 2 : 3, MAX_SIDE));
    }

    private static OptionalInt known(Onnx.TypeProto.Tensor type, int axis, int most) {
        long side = type.getShape().getDim(axis).getDimValue();
        if (side > most) {
            throw new IllegalArgumentException("its input has a size of " + side);
        }
        return side > 0 ? OptionalInt.of((int) side) : OptionalInt.empty();
    }

    PictureSize picture(PictureSize wanted) {
        return new PictureSize(width.orElse(wanted.width()), height.orElse(wanted.height()));
    }
}
