package wae.viewmodel;

import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.task.CancelledException;
import wae.domain.task.Problem;
import wae.words.Words;

/** Starts work off the JavaFX thread and brings the result back to it. */
public final class TaskRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);

    private final Executor background;
    private final Executor screen;
    private final ObservableList<Job> jobs;

    /**
     * A runner.
     *
     * @param background does the work; in its order, if work must not overlap
     * @param screen     runs code on the JavaFX thread
     * @param jobs       where running jobs are listed
     */
    public TaskRunner(Executor background, Executor screen, ObservableList<Job> jobs) {
        this.background = background;
        this.screen = screen;
        this.jobs = jobs;
    }

    /** The twin for tests: everything happens at once, on the caller's thread. */
    public static TaskRunner sameThread() {
        return new TaskRunner(Runnable::run, Runnable::run, FXCollections.observableArrayList());
    }

    /** Work that may take long. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does it, off the JavaFX thread.
         *
         * @throws Problem one sentence for the user
         */
        T run(Job job) throws Problem;
    }

    /** What follows, on the JavaFX thread; exactly one of the three is called. */
    @FunctionalInterface
    public interface Outcome<T> {
        /** It worked. */
        void done(T value);

        /** It did not; one sentence says why. */
        default void failed(String sentence) {
        }

        /** It was cancelled. */
        default void cancelled() {
        }
    }

    /** Starts work; a job without a title is not listed. */
    public <T> Job start(String title, Work<T> work, Outcome<T> outcome) {
        Job job = new Job(title, screen);
        if (!title.isEmpty()) {
            jobs.add(job);
        }
        background.execute(() -> {
            Runnable report = report(job, work, outcome);
            screen.execute(() -> {
                jobs.remove(job);
                (job.cancelled() ? (Runnable) outcome::cancelled : report).run();
            });
        });
        return job;
    }

    private <T> Runnable report(Job job, Work<T> work, Outcome<T> outcome) {
        try {
            job.check();
            T value = work.run(job);
            return () -> outcome.done(value);
        } catch (CancelledException e) {
            return outcome::cancelled;
        } catch (Problem e) {
            LOG.warn("{}{}", job.title().isEmpty() ? "" : job.title() + ": ", e.getMessage(), e);
            return () -> outcome.failed(e.getMessage());
        } catch (OutOfMemoryError e) {
            LOG.error("out of memory in: {}", job.title(), e);
            return () -> outcome.failed(Words.of("shell.failed.memory"));
        } catch (RuntimeException | Error e) {
            LOG.error("unexpected in: {}", job.title(), e);
            return () -> outcome.failed(Words.of("shell.failed.unexpected"));
        }
    }
}
