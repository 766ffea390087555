package wae.engine.onnx;

import java.util.List;
import wae.domain.classification.PixelLayout;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkPlan;

/**
 * Input tensor of a session: image channels, or a flag that is always given.
 *
 * @param name     of the tensor
 * @param channels number of planes
 * @param layout   of its values
 * @param kind     of its values
 * @param sides    shape of a flag; empty for image channels
 */
record InputSlot(String name, int channels, PixelLayout layout, ElementKind kind, List<Long> sides) {

    static List<InputSlot> of(NetworkPlan plan) {
        return plan.inputs().stream().map(input -> new InputSlot(input.name(), input.channels(), PixelLayout.NCHW,
                ElementKind.FLOAT, List.of())).toList();
    }

    static InputSlot flag(String name, List<Long> sides) {
        return new InputSlot(name, 1, PixelLayout.NCHW, ElementKind.FLAG, sides);
    }

    boolean isFlag() {
        return kind == ElementKind.FLAG;
    }

    long[] shape(int batch, PictureSize size) {
        if (isFlag()) {
            return sides.stream().mapToLong(Long::longValue).toArray();
        }
        return layout == PixelLayout.NCHW ? new long[] {batch, channels, size.height(), size.width()}
                : new long[] {batch, size.height(), size.width(), channels};
    }

    /** Number of values. */
    long count(int batch, PictureSize size) {
        return isFlag() ? 1 : batch * channels * size.pixels();
    }
}
