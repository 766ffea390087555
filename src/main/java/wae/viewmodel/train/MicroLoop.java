package wae.viewmodel.train;

import java.util.List;
import wae.domain.dataset.DataChoice;
import wae.domain.image.Picture;
import wae.domain.run.ProbePreview;
import wae.domain.run.RunCosts;
import wae.domain.task.Problem;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.Stage;
import wae.domain.training.StepFigures;
import wae.domain.training.Training;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingLoop;
import wae.domain.training.TrainingSignal;
import wae.domain.training.TrainingState;
import wae.domain.training.TrainingStatus;
import wae.viewmodel.Job;
import wae.viewmodel.Sample;

/** A training whose settings may change while it trains: the weights and the updater's memory stay. */
final class MicroLoop implements TrainingSession.Controls {

    private static final int PREVIEW_THREADS = 1;

    private final TrainServices services;
    private final RunInView run;
    private AutoEncoderSettings wanted;
    private String change = "";
    private TrainingSignal signal = new TrainingSignal();
    private boolean paused;
    private boolean stopped;
    private List<Picture> pictures;
    private long previewNanos;
    private boolean previewSoon;

    MicroLoop(TrainServices services, RunInView run, AutoEncoderSettings settings) {
        this.services = services;
        this.run = run;
        wanted = settings;
    }

    /** Continues under other settings after this step. */
    synchronized void change(AutoEncoderSettings settings, String words) {
        wanted = settings;
        change = words;
        signal.stop();
    }

    @Override
    public synchronized void pause() {
        paused = true;
        signal.pause();
    }

    @Override
    public synchronized void resume() {
        paused = false;
        signal.resume();
    }

    @Override
    public synchronized void step() {
        signal.step();
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        signal.stop();
    }

    /** The next stretch under unchanging settings; {@code null} when it is over. */
    private synchronized AutoEncoderSettings next(long step) {
        signal = new TrainingSignal();
        if (paused) {
            signal.pause();
        }
        if (stopped) {
            return null;
        }
        if (!change.isEmpty() && step > 0) {
            run.curves().note(step, change);
            previewSoon = true;
        }
        change = "";
        return wanted;
    }

    private synchronized TrainingSignal signal() {
        return signal;
    }

    /** Trains until someone stops it. */
    void run(List<Sample> probes, Job job) throws Problem {
        pictures = ProbeChoice.read(probes, job);
        AutoEncoderSettings settings = next(0);
        if (settings == null) {
            return;
        }
        TrainingData data = services.runs().data().open(new DataChoice.SamplePictures(), Stage.AUTO_ENCODER,
                settings.seed(), job);
        TrainingState state = TrainingState.initial(settings);
        preview(state, settings);
        previewNanos = 0; // the engine had to start for the first preview
        while (settings != null && state.step() < settings.steps()) {
            AutoEncoderSettings now = settings;
            run.trainsWith(data.pictures(), now);
            double before = run.seconds();
            try (Training training = services.trainer().start(now, state, services.threads())) {
                new TrainingLoop(now, data.batches(now), signal()).run(training, state.step(),
                        (status, at) -> {
                            job.progress((double) status.stepsDone() / status.steps());
                            stepped(status.after(before), at, now);
                        });
                state = training.state();
            }
            settings = next(state.step());
        }
    }

    private void stepped(TrainingStatus status, Training training, AutoEncoderSettings settings) throws Problem {
        run.stepped(status);
        if (status.figures().isFinite() && (previewSoon || previewFraction() < MicroTraining.MAX_PREVIEWS)) {
            previewSoon = false;
            preview(training.state(), settings);
            run.spent(new RunCosts(previewFraction(), 0, 0));
        }
    }

    /** Fraction of the time that previews take, pauses left out. */
    private double previewFraction() {
        return previewNanos / (run.seconds() * 1e9 + previewNanos + 1);
    }

    private void preview(TrainingState state, AutoEncoderSettings settings) throws Problem {
        long start = System.nanoTime();
        ProbePreview.at(state, pictures, settings.lambda(), services.engine(), PREVIEW_THREADS).ifPresent(preview -> {
            run.previewed(preview.preview());
            run.validated(new StepFigures(Math.max(0, state.step() - 1), preview.figures()));
        });
        previewNanos += System.nanoTime() - start;
    }
}
