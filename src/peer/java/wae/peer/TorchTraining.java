package wae.peer;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.pooling.Pool;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.Map;
import wae.domain.dataset.LabelledBatch;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;
import wae.domain.training.Training;
import wae.domain.training.TrainingState;

/** The small VGG trained by PyTorch through DJL: the same layers, batch, loss and rule as ours. */
final class TorchTraining implements Training {

    private static final int[][] STAGES = {{32, 32}, {64, 64}, {128, 128}};
    private static final int HIDDEN = 256;
    private static final float RATE = 1e-4f;

    private final Model model = Model.newInstance("small-vgg");
    private final Trainer trainer;
    private final Shape pictures;
    private long steps;

    TorchTraining(int batch, int side, int classes) {
        pictures = new Shape(batch, 3, side, side);
        model.setBlock(network(classes));
        trainer = model.newTrainer(new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                .optOptimizer(Optimizer.adam().optLearningRateTracker(Tracker.fixed(RATE)).build())
                .optDevices(new Device[] {Device.cpu()}));
        trainer.initialize(pictures);
    }

    /** As the engine calls itself. */
    static String version() {
        Engine engine = Engine.getInstance();
        return engine.getEngineName() + " " + engine.getVersion();
    }

    private static Block network(int classes) {
        SequentialBlock network = new SequentialBlock();
        for (int[] stage : STAGES) {
            for (int maps : stage) {
                network.add(Conv2d.builder().setKernelShape(new Shape(3, 3)).optPadding(new Shape(1, 1))
                        .setFilters(maps).build());
                network.add(Activation::relu);
            }
            network.add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)));
        }
        return network.add(Blocks.batchFlattenBlock())
                .add(Linear.builder().setUnits(HIDDEN).build()).add(Activation::relu)
                .add(Dropout.builder().optRate(0.5f).build()).add(Linear.builder().setUnits(classes).build());
    }

    @Override
    public StepFigures step(LabelledBatch batch) {
        float[] classes = new float[batch.count()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = batch.labels()[i];
        }
        try (NDManager step = trainer.getManager().newSubManager()) {
            NDArray input = step.create(batch.pictures(), pictures);
            NDArray labels = step.create(classes, new Shape(classes.length));
            double value;
            try (GradientCollector gradients = trainer.newGradientCollector()) {
                NDList scores = trainer.forward(new NDList(input));
                NDArray loss = trainer.getLoss().evaluate(new NDList(labels), scores);
                gradients.backward(loss);
                value = loss.getFloat();
                scores.close();
                loss.close();
            }
            trainer.step();
            return new StepFigures(steps++, Map.of(Metric.TOTAL_LOSS, value));
        }
    }

    @Override
    public TrainingState state() {
        throw new UnsupportedOperationException("the peer is only timed");
    }

    @Override
    public void close() {
        trainer.close();
        model.close();
    }
}
