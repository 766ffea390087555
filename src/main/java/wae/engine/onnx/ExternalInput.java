package wae.engine.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import onnx.Onnx;
import wae.domain.classification.PixelLayout;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.engine.onnx.graph.Graph;

/**
 * The one input of an external classifier that takes pictures.
 *
 * @param name   of the tensor
 * @param kind   of its numbers
 * @param layout that its shape shows
 * @param batch  pictures at once, where that is fixed
 * @param height rows, where that is fixed
 * @param width  columns, where that is fixed
 * @param flags  inputs of a single yes or no beside it, such as "training"
 */
record ExternalInput(String name, ElementKind kind, PixelLayout layout, OptionalInt batch, OptionalInt height,
                     OptionalInt width, List<InputSlot> flags) {

    private static final int MAX_SIDE = 8192;
    private static final int MAX_BATCH = 4096;
    private static final int AXES = 4;

    /** @throws IllegalArgumentException with a part of a sentence, if a graph does not take three planes of numbers */
    static ExternalInput of(Graph graph) {
        List<InputSlot> flags = new ArrayList<>();
        List<Onnx.ValueInfoProto> others = new ArrayList<>();
        for (Onnx.ValueInfoProto input : graph.inputs()) {
            if (isFlag(input.getType().getTensorType())) {
                flags.add(InputSlot.flag(input.getName(), input.getType().getTensorType().getShape().getDimList().stream()
                        .map(Onnx.TensorShapeProto.Dimension::getDimValue).toList()));
            } else {
                others.add(input);
            }
        }
        if (others.size() != 1) {
            throw new IllegalArgumentException("it has " + others.size() + " inputs, and a classifier of images has one");
        }
        return of(others.get(0), flags);
    }

    private static boolean isFlag(Onnx.TypeProto.Tensor type) {
        return type.getElemType() == Onnx.TensorProto.DataType.BOOL_VALUE
                && type.getShape().getDimList().stream().allMatch(side -> side.getDimValue() == 1);
    }

    private static ExternalInput of(Onnx.ValueInfoProto input, List<InputSlot> flags) {
        Onnx.TypeProto.Tensor type = input.getType().getTensorType();
        ElementKind kind = ElementKind.of(type.getElemType()).filter(found -> found != ElementKind.FLAG).orElseThrow(() ->
                new IllegalArgumentException("its input \"" + input.getName() + "\" takes " + Graph.typeName(type.getElemType())
                        + " numbers; images are given as float, float16, double or uint8"));
        if (type.hasShape() && type.getShape().getDimCount() != AXES) {
            throw new IllegalArgumentException("its input \"" + input.getName() + "\" has "
                    + type.getShape().getDimCount() + " dimensions; a batch of images has 4");
        }
        boolean byPixel = known(type, 1, Integer.MAX_VALUE).orElse(0) != Picture.CHANNELS
                && known(type, 3, Integer.MAX_VALUE).orElse(0) == Picture.CHANNELS;
        int channels = known(type, byPixel ? 3 : 1, Integer.MAX_VALUE).orElse(Picture.CHANNELS);
        if (channels != Picture.CHANNELS) {
            throw new IllegalArgumentException("it takes images of " + channels
                    + (channels == 1 ? " channel" : " channels") + ", not red, green and blue");
        }
        return new ExternalInput(input.getName(), kind, byPixel ? PixelLayout.NHWC : PixelLayout.NCHW,
                known(type, 0, MAX_BATCH), known(type, byPixel ? 1 : 2, MAX_SIDE), known(type, byPixel ? 2 : 3, MAX_SIDE),
                List.copyOf(flags));
    }

    private static OptionalInt known(Onnx.TypeProto.Tensor type, int axis, int most) {
        long side = type.hasShape() ? type.getShape().getDim(axis).getDimValue() : 0;
        if (side > most) {
            throw new IllegalArgumentException("its input has a size of " + side);
        }
        return side > 0 ? OptionalInt.of((int) side) : OptionalInt.empty();
    }

    PictureSize picture(PictureSize wanted) {
        return new PictureSize(width.orElse(wanted.width()), height.orElse(wanted.height()));
    }

    /** All that a session is given, the pictures first. @param given layout in which they come */
    List<InputSlot> slots(PixelLayout given) {
        List<InputSlot> slots = new ArrayList<>(List.of(new InputSlot(name, Picture.CHANNELS, given, kind, List.of())));
        slots.addAll(flags);
        return slots;
    }
}
