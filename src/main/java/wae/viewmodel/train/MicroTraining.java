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

/**
 * Training in class: an auto-encoder from a random start on patches of the sample pictures, with three sliders. A moved
 * slider takes effect on the training as it goes on, so that everyone sees the curves bend and the pictures change at
 * once; beginning anew, from the very same start, shows the whole way under the new value. Nothing is kept on disk.
 */
public final class MicroTraining {

    /** Least and greatest energy weight. */
    public static final double MIN_LAMBDA = 0.001;
    /** See {@link #MIN_LAMBDA}. */
    public static final double MAX_LAMBDA = 10;
    /** Least and greatest learning rate. */
    public static final double MIN_RATE = 0.0001;
    /** See {@link #MIN_RATE}. */
    public static final double MAX_RATE = 0.03;
    /** Greatest number of patches in a mini-batch. */
    public static final int MAX_BATCH = 32;

    /** Largest share of the time that looking at the probes may take: it is what this training is for. */
    static final double MAX_LOOKING = 0.1;
    /** Largest share of all cores that the screen may take. */
    static final double MAX_SCREEN = 0.04;

    private static final long STEPS = 20_000;
    private static final long WARM_UP = 20;
    /** Of the bundled model. */
    private static final double FIRST_LAMBDA = 0.1;
    private static final double FIRST_RATE = 0.002;
    private static final int FIRST_BATCH = 8;

    /** Gives a training its seat, if it is free; it is started afterwards. */
    @FunctionalInterface
    interface Seat {
        Optional<TrainingSession> seat(RunInView run, TrainingSession.Controls controls);
    }

    private final TrainServices services;
    private final ProbeChoice probes;
    private final Seat seat;
    private final DoubleProperty lambda = new SimpleDoubleProperty(FIRST_LAMBDA);
    private final DoubleProperty learningRate = new SimpleDoubleProperty(FIRST_RATE);
    private final IntegerProperty batch = new SimpleIntegerProperty(FIRST_BATCH);
    private final LongProperty seed = new SimpleLongProperty(1);
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private TrainingSession session;
    private MicroLoop loop;
    private boolean underWay;
    private boolean resetting;

    MicroTraining(TrainServices services, ProbeChoice probes, Seat seat) {
        this.services = services;
        this.probes = probes;
        this.seat = seat;
        lambda.addListener((property, was, is) -> changed("\u03bb " + words(is.doubleValue())));
        learningRate.addListener((property, was, is) -> changed("rate " + words(is.doubleValue())));
        batch.addListener((property, was, is) -> changed("batch " + is));
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

    /** Of weights and patches. */
    public LongProperty seedProperty() {
        return seed;
    }

    /** Whether the user has chosen it, rather than a run that is kept; so it is as soon as it begins. */
    public BooleanProperty chosenProperty() {
        return chosen;
    }

    /** Whether it is under way, if only held. */
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

    /** Begins, or goes on, or holds. */
    public void playOrPause() {
        if (session == null) {
            begin(false);
        } else {
            session.pauseOrResume();
        }
    }

    /** Takes one step and holds. */
    public void step() {
        if (session == null) {
            begin(true);
        }
        if (session != null) {
            session.step();
        }
    }

    /** Begins anew from the same start, with the sliders as they are; holds if it held. */
    public void reset() {
        boolean held = session == null || session.isPaused();
        if (session == null) {
            begin(held);
        } else if (!resetting) { // whoever asks twice gets it once
            resetting = true;
            session.whenEnded(() -> {
                resetting = false;
                begin(held);
            });
            session.stop();
        }
    }

    /** Begins anew from another start. */
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

    private void begin(boolean held) {
        RunInView run = new RunInView("Micro-training, start " + seed.get(), "", services.memory());
        run.openEnded();
        run.previews().oneGainProperty().set(true);
        MicroLoop its = new MicroLoop(services, run, settings());
        underWay = true; // whoever is told that a run is shown asks whether it is this
        Optional<TrainingSession> seated = seat.seat(run, its);
        underWay = seated.isPresent();
        chosen.set(chosen.get() || underWay);
        seated.ifPresent(next -> begin(next, its, held));
    }

    private void begin(TrainingSession next, MicroLoop its, boolean held) {
        session = next;
        loop = its;
        next.whenEnded(() -> {
            if (session == next) {
                session = null;
                underWay = false;
            }
        });
        if (held) {
            next.pauseOrResume();
        }
        List<Sample> looked = List.copyOf(probes.chosen());
        next.start(services.workers().training(), job -> its.run(looked, job));
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
