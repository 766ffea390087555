package wae.domain.decomposition;

import java.util.List;
import java.util.Map;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.Shape;

/** Whether a plan, of whatever origin, can be one half of an auto-encoder: what enters, what leaves, and how large. */
public enum AutoEncoderFit {

    /** Picture to I_L and I_H of half its size. */
    ENCODER(List.of(AutoEncoderPlans.PICTURE), List.of(AutoEncoderPlans.LOW, AutoEncoderPlans.HIGH)),
    /** I_L and I_H to the reconstruction of twice their size. */
    DECODER(List.of(AutoEncoderPlans.LOW, AutoEncoderPlans.HIGH), List.of(AutoEncoderPlans.RECONSTRUCTION));

    /** Two sizes that no wrong factor passes both of. */
    private static final List<PictureSize> HALF_SIZES = List.of(new PictureSize(16, 16), new PictureSize(23, 31));

    /** Maximum number of values of one layer per picture pixel: an auto-encoder of width 1024. More would take the memory of many. */
    private static final int MAX_VALUES_PER_PIXEL = 1024;

    private final List<String> inputs;
    private final List<String> outputs;

    AutoEncoderFit(List<String> inputs, List<String> outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /** Whether inputs and outputs have this half's names. */
    public boolean isNamedAs(NetworkPlan plan) {
        return plan.inputs().stream().map(Layer.Input::name).toList().equals(inputs) && plan.outputs().equals(outputs);
    }

    /** @throws IllegalArgumentException with one sentence, if the plan cannot be this half */
    public void require(NetworkPlan plan) {
        if (!isNamedAs(plan)) {
            throw new IllegalArgumentException("its network \"" + plan.name() + "\" does not lead from " + inputs + " to "
                    + outputs);
        }
        for (PictureSize half : HALF_SIZES) {
            PictureSize full = new PictureSize(2 * half.width(), 2 * half.height());
            Map<String, Shape> shapes = plan.shapes(this == ENCODER ? full : half);
            inputs.forEach(name -> requireShape(name, shapes.get(name), this == ENCODER ? full : half));
            outputs.forEach(name -> requireShape(name, shapes.get(name), this == ENCODER ? half : full));
            shapes.forEach((name, shape) -> requireModest(name, shape, full));
        }
    }

    private static void requireShape(String name, Shape shape, PictureSize size) {
        if (!shape.equals(Shape.of(Picture.CHANNELS, size))) {
            throw new IllegalArgumentException("its \"" + name + "\" has shape " + shape + " where "
                    + Shape.of(Picture.CHANNELS, size) + " is expected");
        }
    }

    private static void requireModest(String name, Shape shape, PictureSize full) {
        if (shape.count() > MAX_VALUES_PER_PIXEL * full.pixels()) {
            throw new IllegalArgumentException("its layer \"" + name + "\" has more than " + MAX_VALUES_PER_PIXEL
                    + " values for each pixel of the image");
        }
    }
}
