package wae.viewmodel.compare;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.viewmodel.Job;
import wae.viewmodel.Notices;
import wae.viewmodel.TaskRunner;

/**
 * The one running measurement, of any kind: two at once would disturb each other. It runs off the JavaFX thread and ends
 * on it; when it is stopped early, here or in the status bar, the results so far are shown.
 */
public final class ActiveMeasurement {

    private final TaskRunner runner;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private Measurement<?> measurement;

    /** @param runner runs networks, one thing at a time */
    ActiveMeasurement(TaskRunner runner, Notices notices) {
        this.runner = runner;
        this.notices = notices;
    }

    /** Progress of a measurement; read and written by different threads. */
    interface Live {
        /** What it is doing. */
        String text();

        /** Fraction that is done, 0 to 1; 0 while warming up. */
        double fraction();
    }

    /** Something to measure. Cancelling the monitor ends it with the results so far. */
    @FunctionalInterface
    interface Work<T> {
        /** Measures, off the JavaFX thread. */
        T run(Monitor monitor) throws Problem;
    }

    /** Whether a measurement runs. */
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** Fraction that is done, 0 to 1; 0 while warming up. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What the measurement is doing; empty when there is none. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Stops the measurement; the results so far are shown. */
    public void stop() {
        if (measurement != null) {
            measurement.stopped = true;
        }
    }

    /** Shows the progress; called a few times a second. */
    void sample() {
        if (measurement != null) {
            status.set(measurement.live.text());
            progress.set(measurement.live.fraction());
        }
    }

    /**
     * Starts a measurement; the caller has made sure that none runs.
     *
     * @param result receives the result; not called if it failed or was stopped before there was one
     * @param ended  follows in any case, when none runs any more
     */
    <T> void start(String title, Live live, Work<T> work, Consumer<T> result, Runnable ended) {
        if (measurement != null) {
            throw new IllegalStateException("a measurement is under way");
        }
        Measurement<T> started = new Measurement<>(live, work, result, ended);
        measurement = started;
        active.set(true);
        sample();
        runner.start(title, started::run, started);
    }

    private final class Measurement<T> implements TaskRunner.Outcome<T> {

        private final Live live;
        private final Work<T> work;
        private final Consumer<T> result;
        private final Runnable ended;
        private final AtomicReference<T> measured = new AtomicReference<>();
        private volatile boolean stopped;

        Measurement(Live live, Work<T> work, Consumer<T> result, Runnable ended) {
            this.live = live;
            this.work = work;
            this.result = result;
            this.ended = ended;
        }

        T run(Job job) throws Problem {
            measured.set(work.run(new Stoppable(job, () -> stopped)));
            return measured.get();
        }

        @Override
        public void done(T value) {
            result.accept(value);
            end();
        }

        @Override
        public void failed(String sentence) {
            notices.problem(sentence);
            end();
        }

        @Override
        public void cancelled() {
            if (measured.get() != null) {
                result.accept(measured.get());
            }
            end();
        }

        private void end() {
            measurement = null;
            active.set(false);
            status.set("");
            progress.set(0);
            ended.run();
        }
    }
}
