package wae.viewmodel.train;

import static wae.domain.training.AutoEncoderSettings.START;
import static wae.domain.training.TrainingSettings.BATCH;
import static wae.domain.training.TrainingSettings.LAMBDA;
import static wae.domain.training.TrainingSettings.LEARNING_RATE;
import static wae.domain.training.TrainingSettings.SCHEDULE;
import static wae.domain.training.TrainingSettings.SEED;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.AutoEncoderSettings.Start;
import wae.domain.training.LearningRateSchedule;
import wae.domain.training.TrainingSettings;
import wae.viewmodel.Sample;
import wae.words.Words;

/**
 * Micro-training: an auto-encoder from random weights on patches of the sample images, with three sliders. A moved
 * slider takes effect while it trains, so that everyone sees the curves bend and the previews change at once; Reset, with
 * the same initial weights, shows the whole training under the new value. Nothing is saved.
 */
public final class MicroTraining {

    /** Range of the energy weight. */
    public static final double MIN_LAMBDA = 0.001;
    /** See {@link #MIN_LAMBDA}. */
    public static final double MAX_LAMBDA = 10;
    /** Range of the learning rate. */
    public static final double MIN_RATE = 0.0001;
    /** See {@link #MIN_RATE}. */
    public static final double MAX_RATE = 0.03;
    /** Maximum number of patches in a mini-batch. */
    public static final int MAX_BATCH = 32;

    /** Maximum fraction of the time that previews may take: they are what micro-training is for. */
    static final double MAX_PREVIEWS = 0.1;
    /** Maximum fraction of all cores that drawing may take. */
    static final double MAX_SCREEN = 0.04;

    private static final long STEPS = 20_000;
    private static final long WARM_UP = 20;
    /** Of the bundled model. */
    private static final double FIRST_LAMBDA = 0.1;
    private static final double FIRST_RATE = 0.002;
    private static final int FIRST_BATCH = 8;

    /** Activates a training, if none is active; it is started afterwards. */
    @FunctionalInterface
    interface Activation {
        Optional<TrainingSession> activate(RunInView run, TrainingSession.Controls controls);
    }

    private final TrainServices services;
    private final ProbeChoice probes;
    private final Activation activation;
    private final DoubleProperty lambda = new SimpleDoubleProperty(FIRST_LAMBDA);
    private final DoubleProperty learningRate = new SimpleDoubleProperty(FIRST_RATE);
    private final IntegerProperty batch = new SimpleIntegerProperty(FIRST_BATCH);
    private final LongProperty seed = new SimpleLongProperty(1);
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private TrainingSession session;
    private MicroLoop loop;
    private boolean underWay;
    private boolean resetting;

    MicroTraining(TrainServices services, ProbeChoice probes, Activation activation) {
        this.services = services;
        this.probes = probes;
        this.activation = activation;
        lambda.addListener((property, was, is) -> changed(Words.of("train.micro-lambda", words(is.doubleValue()))));
        learningRate.addListener((property, was, is) -> changed(Words.of("train.micro-rate", words(is.doubleValue()))));
        batch.addListener((property, was, is) -> changed(Words.of("train.micro-batch", is.intValue())));
    }

    /** Weight of the energy loss. */
    public DoubleProperty lambdaProperty() {
        return lambda;
    }

    /** Of Adam, the same throughout. */
    public DoubleProperty learningRateProperty() {
        return learningRate;
    }

    /** Patches in a mini-batch. */
    public IntegerProperty batchProperty() {
        return batch;
    }

    /** Whether the user has chosen it, rather than full training; it is chosen as soon as it starts. */
    public BooleanProperty chosenProperty() {
        return chosen;
    }

    /** Whether it is active, if only paused. */
    public boolean isUnderWay() {
        return underWay;
    }

    /** A slider's value as it is used. */
    public static String words(double value) {
        return TrainingSettings.LAMBDA.range().text(rounded(value));
    }

    /** Two digits are enough for a slider. */
    private static double rounded(double value) {
        return new java.math.BigDecimal(value).round(new java.math.MathContext(2)).doubleValue();
    }

    /** Starts, resumes or pauses. */
    public void playOrPause() {
        if (session == null) {
            begin(false);
        } else {
            session.pauseOrResume();
        }
    }

    /** Takes one step and pauses. */
    public void step() {
        if (session == null) {
            begin(true);
        }
        if (session != null) {
            session.step();
        }
    }

    /** Starts again from the same initial weights, with the sliders as they are; paused if it was paused. */
    public void reset() {
        boolean paused = session == null || session.isPaused();
        if (session == null) {
            begin(paused);
        } else if (!resetting) { // whoever asks twice gets it once
            resetting = true;
            session.whenEnded(() -> {
                resetting = false;
                begin(paused);
            });
            session.stop();
        }
    }

    /** Starts again from other initial weights. */
    public void reseed() {
        seed.set(seed.get() + 1);
        reset();
    }

    /** Ends it. */
    public void end() {
        if (session != null) {
            session.stop();
        }
    }

    private void begin(boolean paused) {
        RunInView run = new RunInView(Words.of("train.micro-run", seed.get()), "", services.memory());
        run.openEnded();
        run.previews().oneGainProperty().set(true);
        MicroLoop its = new MicroLoop(services, run, settings());
        underWay = true; // whoever is told that a run is shown asks whether it is this
        Optional<TrainingSession> active = activation.activate(run, its);
        underWay = active.isPresent();
        chosen.set(chosen.get() || underWay);
        active.ifPresent(next -> begin(next, its, paused));
    }

    private void begin(TrainingSession next, MicroLoop its, boolean paused) {
        session = next;
        loop = its;
        next.whenEnded(() -> {
            if (session == next) {
                session = null;
                underWay = false;
            }
        });
        if (paused) {
            next.pauseOrResume();
        }
        List<Sample> images = List.copyOf(probes.chosen());
        next.start(services.workers().training(), job -> its.run(images, job));
    }

    private void changed(String words) {
        if (session != null) {
            loop.change(settings(), words);
        }
    }

    private AutoEncoderSettings settings() {
        return AutoEncoderSettings.standard().with(START, Start.RANDOM)
                .with(LAMBDA, rounded(lambda.get())).with(TrainingSettings.STEPS, STEPS)
                .with(BATCH, (long) batch.get())
                .with(LEARNING_RATE, rounded(learningRate.get())).with(TrainingSettings.WARM_UP, WARM_UP)
                .with(SCHEDULE, LearningRateSchedule.CONSTANT).with(SEED, seed.get());
    }
}
