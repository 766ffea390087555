package wae.engine.onnx;

import java.util.List;
import wae.domain.classification.PixelLayout;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkPlan;

/**
 * A place where a session takes planes.
 *
 * @param name     of the tensor
 * @param channels number of planes
 * @param layout   of its values
 */
record InputSlot(String name, int channels, PixelLayout layout) {

    static List<InputSlot> of(NetworkPlan plan) {
        return plan.inputs().stream().map(input -> new InputSlot(input.name(), input.channels(), PixelLayout.NCHW))
                .toList();
    }

    long[] shape(int batch, PictureSize size) {
        return layout == PixelLayout.NCHW ? new long[] {batch, channels, size.height(), size.width()}
                : new long[] {batch, size.height(), size.width(), channels};
    }
}
