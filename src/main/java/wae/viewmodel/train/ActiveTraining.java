package wae.viewmodel.train;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wae.viewmodel.Notices;
import wae.words.Words;

/** The active training: at most one at a time; a full training that is started ends micro-training first. */
final class ActiveTraining {

    private final Notices notices;
    private final Watcher watcher;
    private final ReadOnlyObjectWrapper<TrainingSession> current = new ReadOnlyObjectWrapper<>();
    private boolean micro;
    private Runnable waiting;

    /** Is told of every training. */
    interface Watcher {

        /** It is active now. */
        void began(RunInView run);

        /** Takes over what is new, called for the last time when it has ended. */
        void sample();

        /** It cannot go on. @param sentence why, and what helps */
        void failed(RunInView run, String sentence);

        /** It has ended, well or not. */
        void ended(RunInView run);
    }

    ActiveTraining(Notices notices, Watcher watcher) {
        this.notices = notices;
        this.watcher = watcher;
    }

    /** The one that is active, {@code null} while none is. */
    ReadOnlyObjectProperty<TrainingSession> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The one that is active. */
    Optional<TrainingSession> current() {
        return Optional.ofNullable(current.get());
    }

    /** Whether a full training is active, rather than micro-training. */
    boolean isFullTraining() {
        return current.get() != null && !micro;
    }

    /** Activates micro-training: empty, with a notice, while another training is active or about to start. */
    Optional<TrainingSession> startMicro(RunInView run, TrainingSession.Controls controls) {
        if (waiting != null) {
            return Optional.empty();
        }
        if (current.get() != null) {
            notices.problem(Words.of("train.one-at-a-time"));
            return Optional.empty();
        }
        micro = true;
        return Optional.of(activate(run, controls, () -> false));
    }

    /** Whether a full training can start, at once or soon; if not, the user is told. */
    boolean isAvailable() {
        if (isFullTraining()) {
            notices.problem(Words.of("train.one-at-a-time"));
        }
        return !isFullTraining();
    }

    /** Does something, which activates a full training, as soon as micro-training has ended. */
    void whenFree(Runnable start) {
        if (!isAvailable()) {
            return;
        }
        if (current.get() == null) {
            start.run();
            return;
        }
        if (waiting == null) {
            current.get().whenEnded(() -> {
                Runnable last = waiting; // of several that were asked for meanwhile
                waiting = null;
                last.run();
            });
        }
        waiting = start;
        current.get().stop();
    }

    /** Activates a full training; none is active. @param follows starts what follows in it, and says whether anything does */
    TrainingSession take(RunInView run, TrainingSession.Controls controls, BooleanSupplier follows) {
        micro = false;
        return activate(run, controls, follows);
    }

    private TrainingSession activate(RunInView run, TrainingSession.Controls controls, BooleanSupplier follows) {
        Consumer<String> failing = sentence -> watcher.failed(run, sentence);
        TrainingSession next = new TrainingSession(run, controls, failing, watcher::sample);
        next.whenEnded(() -> {
            watcher.ended(run);
            if (!follows.getAsBoolean()) {
                current.set(null);
            }
        });
        run.phase(Phase.STARTING); // one that is resumed was stopped or interrupted before
        current.set(next);
        watcher.began(run);
        return next;
    }
}
