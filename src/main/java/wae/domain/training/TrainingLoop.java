package wae.domain.training;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import wae.domain.dataset.LabelledBatch;
import wae.domain.task.Problem;

/** Takes step after step until all are done or the signal says stop; the next batch is drawn meanwhile. */
public final class TrainingLoop {

    private final TrainingSettings settings;
    private final TrainingBatches batches;
    private final TrainingSignal signal;

    /** A loop over one run. */
    public TrainingLoop(TrainingSettings settings, TrainingBatches batches, TrainingSignal signal) {
        this.settings = settings;
        this.batches = batches;
        this.signal = signal;
    }

    /**
     * Trains.
     *
     * @param from first step: the training's own position
     * @throws Problem if pictures are gone, the listener refuses, or the losses are no longer finite
     */
    public void run(Training training, long from, TrainingListener listener) throws Problem {
        ExecutorService drawer = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "pictures");
            thread.setDaemon(true);
            return thread;
        });
        try {
            steps(training, from, listener, drawer);
        } finally {
            drawer.shutdownNow();
        }
    }

    private void steps(Training training, long from, TrainingListener listener, ExecutorService drawer)
            throws Problem {
        Future<LabelledBatch> next = drawer.submit(() -> batches.draw(from));
        long waited = 0;
        long worked = 0;
        for (long step = from; step < settings.steps() && signal.mayStep(); step++) {
            long start = System.nanoTime();
            LabelledBatch batch = get(next);
            waited += System.nanoTime() - start;
            long following = step + 1;
            if (following < settings.steps()) {
                next = drawer.submit(() -> batches.draw(following));
            }
            StepFigures figures = training.step(batch);
            worked += System.nanoTime() - start;
            listener.stepped(new TrainingStatus(figures, following, settings.steps(), worked / 1e9,
                    (following - from) * 1e9 / worked, (double) waited / worked), training);
            if (!figures.isFinite()) {
                throw new Problem("The loss is no longer a number at step " + step
                        + ": a smaller learning rate than " + settings.learningRate(step) + " helps.");
            }
        }
    }

    private static LabelledBatch get(Future<LabelledBatch> batch) throws Problem {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw new IllegalStateException("images could not be drawn", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for images", e);
        }
    }
}
