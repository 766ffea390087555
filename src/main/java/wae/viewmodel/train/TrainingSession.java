package wae.viewmodel.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wae.domain.task.Problem;
import wae.domain.training.TrainingStatus;
import wae.viewmodel.Job;
import wae.viewmodel.TaskRunner;
import wae.words.Words;

/** One training under way, from its start to its end; on the screen's thread, but for what it does. */
final class TrainingSession implements TaskRunner.Outcome<Void> {

    /** A training that can be paused and ended. */
    interface Controls {
        void pause();

        void resume();

        void step();

        void stop();

        /** Ends it because the program ends. */
        default void interrupt() {
            stop();
        }
    }

    /** What is done on the training's thread. */
    @FunctionalInterface
    interface Work {
        void run(Job job) throws Problem;
    }

    private final RunInView run;
    private final Controls controls;
    private final Consumer<String> failing;
    private final Runnable sample;
    private final List<Runnable> whenEnded = new ArrayList<>();
    private boolean ended;

    /**
     * A training that has not begun.
     *
     * @param failing is told why it cannot go on
     * @param sample  takes over what is new, for the last time when it has ended
     */
    TrainingSession(RunInView run, Controls controls, Consumer<String> failing, Runnable sample) {
        this.run = run;
        this.controls = controls;
        this.failing = failing;
        this.sample = sample;
    }

    void start(TaskRunner training, Work work) {
        training.start(Words.of("train.job", run.title()), job -> {
            job.onCancel(controls::stop);
            work.run(job);
            return null;
        }, this);
    }

    RunInView run() {
        return run;
    }

    boolean isPaused() {
        return run.phaseProperty().get() == Phase.PAUSED;
    }

    void pauseOrResume() {
        if (isPaused()) {
            controls.resume();
            run.phase(run.status().isPresent() ? Phase.RUNNING : Phase.STARTING);
        } else if (run.phaseProperty().get() != Phase.STOPPING) {
            controls.pause();
            run.phase(Phase.PAUSED);
        }
    }

    /** One step, then it is paused. */
    void step() {
        if (!isPaused()) {
            pauseOrResume();
        }
        controls.step();
    }

    void stop() {
        if (!ended) {
            run.phase(Phase.STOPPING);
            controls.stop();
        }
    }

    /** Ends because the program does. */
    void interrupt() {
        if (!ended) {
            run.phase(Phase.STOPPING);
            controls.interrupt();
        }
    }

    /** Does something once it has ended, or now if it has. */
    void whenEnded(Runnable action) {
        if (ended) {
            action.run();
        } else {
            whenEnded.add(action);
        }
    }

    @Override
    public void done(Void nothing) {
        end(run.status().filter(TrainingSession::isWhole).isPresent() ? Phase.DONE : Phase.STOPPED);
    }

    private static boolean isWhole(TrainingStatus status) {
        return status.stepsDone() == status.steps();
    }

    @Override
    public void failed(String sentence) {
        run.advice(sentence);
        failing.accept(sentence);
        end(Phase.FAILED);
    }

    @Override
    public void cancelled() {
        done(null);
    }

    private void end(Phase phase) {
        ended = true;
        run.phase(phase);
        sample.run();
        whenEnded.forEach(Runnable::run);
    }
}
