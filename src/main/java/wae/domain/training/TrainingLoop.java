package wae.domain.training;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import wae.domain.task.Problem;

/** Takes step after step until all are done or the signal says stop; the next patches are drawn meanwhile. */
public final class TrainingLoop {

    private final AutoEncoderSettings settings;
    private final PatchSource patches;
    private final TrainingSignal signal;

    /** A loop over one run. */
    public TrainingLoop(AutoEncoderSettings settings, PatchSource patches, TrainingSignal signal) {
        this.settings = settings;
        this.patches = patches;
        this.signal = signal;
    }

    /**
     * Trains.
     *
     * @param from step to begin with: the training's own position
     * @throws Problem if pictures are gone, the listener refuses, or the losses are no longer finite
     */
    public void run(AutoEncoderTraining training, long from, TrainingListener listener) throws Problem {
        ExecutorService drawer = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "patches");
            thread.setDaemon(true);
            return thread;
        });
        try {
            steps(training, from, listener, drawer);
        } finally {
            drawer.shutdownNow();
        }
    }

    private void steps(AutoEncoderTraining training, long from, TrainingListener listener, ExecutorService drawer)
            throws Problem {
        Future<float[]> next = drawer.submit(() -> draw(from));
        long waited = 0;
        long worked = 0;
        for (long step = from; step < settings.steps() && signal.mayStep(); step++) {
            long start = System.nanoTime();
            float[] batch = get(next);
            waited += System.nanoTime() - start;
            long following = step + 1;
            if (following < settings.steps()) {
                next = drawer.submit(() -> draw(following));
            }
            StepFigures figures = training.step(batch);
            worked += System.nanoTime() - start;
            listener.stepped(new TrainingStatus(figures, following, settings.steps(),
                    (following - from) * 1e9 / worked, (double) waited / worked), training);
            if (!figures.isFinite()) {
                throw new Problem("The loss is no longer a number at step " + step
                        + ": a smaller learning rate than " + settings.learningRate() + " helps.");
            }
        }
    }

    private float[] draw(long step) throws Problem {
        return patches.draw(settings.seed(), step, settings.batch(), settings.patch());
    }

    private static float[] get(Future<float[]> batch) throws Problem {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw new IllegalStateException("patches could not be drawn", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for patches", e);
        }
    }
}
