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
 * The one measurement under way, of whatever kind: two at once would disturb each other. It runs off the screen's
 * thread and ends on it; whoever ends it early, here or in the status bar, keeps what there is.
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

    /** How a measurement goes; read and written by different threads. */
    interface Live {
        /** What it is at. */
        String words();

        /** Share that is done, 0 to 1; 0 while warming up. */
        double fraction();
    }

    /** Something to measure. Cancelling the monitor ends it with what there is by then. */
    @FunctionalInterface
    interface Work<T> {
        /** Measures, off the screen's thread. */
        T run(Monitor monitor) throws Problem;
    }

    /** Whether a measurement is under way. */
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** Share that is done, 0 to 1; 0 while warming up. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What the measurement is at; empty when there is none. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Ends the measurement; what is done is kept. */
    public void stop() {
        if (measurement != null) {
            measurement.stopped = true;
        }
    }

    /** Takes over what the measurement has come to; called a few times a second. */
    void sample() {
        if (measurement != null) {
            status.set(measurement.live.words());
            progress.set(measurement.live.fraction());
        }
    }

    /**
     * Starts; the caller has made sure that none is under way.
     *
     * @param result takes what was measured; not called if it failed or was ended before there was anything
     * @param ended  follows in any case, when none is under way any more
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
