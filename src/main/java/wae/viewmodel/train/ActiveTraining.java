package wae.viewmodel.train;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wae.viewmodel.Notices;

/** One training at a time: who has the seat, and what begins once a training in class has given it up for a kept run. */
final class ActiveTraining {

    private static final String ONE_AT_A_TIME = "One run at a time: stop the one that trains first.";

    private final Notices notices;
    private final Watcher watcher;
    private final ReadOnlyObjectWrapper<TrainingSession> taken = new ReadOnlyObjectWrapper<>();
    private boolean ofClass;
    private Runnable waiting;

    /** Is told of every training. */
    interface Watcher {

        /** It has the seat now. */
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

    /** Who has it, {@code null} while it is free. */
    ReadOnlyObjectProperty<TrainingSession> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /** Who has it. */
    Optional<TrainingSession> taken() {
        return Optional.ofNullable(taken.get());
    }

    /** Whether a run that is kept has it, rather than one in class. */
    boolean isOfKeptRun() {
        return taken.get() != null && !ofClass;
    }

    /** For a training in class: empty, with a word to the user, while another training has it or waits for it. */
    Optional<TrainingSession> takeForClass(RunInView run, TrainingSession.Controls controls) {
        if (waiting != null) {
            return Optional.empty();
        }
        if (taken.get() != null) {
            notices.problem(ONE_AT_A_TIME);
            return Optional.empty();
        }
        ofClass = true;
        return Optional.of(sit(run, controls, () -> false));
    }

    /** Whether a run that is kept can have it, at once or soon; if not, the user is told. */
    boolean isToBeHad() {
        if (isOfKeptRun()) {
            notices.problem(ONE_AT_A_TIME);
        }
        return !isOfKeptRun();
    }

    /** Does something, which takes the seat for a run that is kept, as soon as it is free of a training in class. */
    void whenFree(Runnable start) {
        if (!isToBeHad()) {
            return;
        }
        if (taken.get() == null) {
            start.run();
            return;
        }
        if (waiting == null) {
            taken.get().whenEnded(() -> {
                Runnable last = waiting; // of several that were asked for meanwhile
                waiting = null;
                last.run();
            });
        }
        waiting = start;
        taken.get().stop();
    }

    /** For a run that is kept; the seat is free. @param follows starts what follows in it, and says whether anything does */
    TrainingSession take(RunInView run, TrainingSession.Controls controls, BooleanSupplier follows) {
        ofClass = false;
        return sit(run, controls, follows);
    }

    private TrainingSession sit(RunInView run, TrainingSession.Controls controls, BooleanSupplier follows) {
        Consumer<String> failing = sentence -> watcher.failed(run, sentence);
        TrainingSession next = new TrainingSession(run, controls, failing, watcher::sample);
        next.whenEnded(() -> {
            watcher.ended(run);
            if (!follows.getAsBoolean()) {
                taken.set(null);
            }
        });
        run.phase(Phase.STARTING); // one that goes on was stopped or interrupted before
        taken.set(next);
        watcher.began(run);
        return next;
    }
}
