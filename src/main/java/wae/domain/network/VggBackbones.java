package wae.domain.network;

import java.util.List;

/**
 * VGG: stages of 3x3 convolutions with ReLU, each ended by a halving of the size (Simonyan, Zisserman, arXiv
 * 1409.1556).
 */
public final class VggBackbones {

    private static final int COLOURS = 3;

    private VggBackbones() {
    }

    /** VGG16: 13 convolutions; head 4096 - 4096 - classes. */
    public static Backbone vgg16() {
        List<List<Integer>> stages = List.of(List.of(64, 64), List.of(128, 128), List.of(256, 256, 256),
                List.of(512, 512, 512), List.of(512, 512, 512));
        return new Backbone(features("vgg16", stages), List.of(4096, 4096), AutoEncoderPlans.DEFAULT_WIDTH);
    }

    /**
     * A VGG that a laptop trains in minutes: 32-32, 64-64, 128-128 channels, head 256 - classes, for pictures of any size.
     * Its first stage is so narrow that an encoder of width 16 would cost half of what the half size gains: width 8.
     */
    public static Backbone small() {
        List<List<Integer>> stages = List.of(List.of(32, 32), List.of(64, 64), List.of(128, 128));
        return new Backbone(features("small-vgg", stages), List.of(256), AutoEncoderPlans.DEFAULT_WIDTH / 2);
    }

    private static NetworkPlan features(String name, List<List<Integer>> stages) {
        PlanBuilder plan = new PlanBuilder();
        String from = plan.input(AutoEncoderPlans.PICTURE, COLOURS);
        for (int stage = 1; stage <= stages.size(); stage++) {
            List<Integer> maps = stages.get(stage - 1);
            for (int i = 1; i <= maps.size(); i++) {
                from = plan.convolutionRelu("conv" + stage + "_" + i, from, maps.get(i - 1), 3);
            }
            from = plan.halving("pool" + stage, from);
        }
        return plan.build(name, from);
    }
}
