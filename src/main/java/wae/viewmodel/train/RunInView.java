package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import wae.domain.run.Preview;
import wae.domain.run.RunCosts;
import wae.domain.run.RunDescription;
import wae.domain.run.RunListener;
import wae.domain.training.Stage;
import wae.domain.training.StepFigures;
import wae.domain.training.TrainingSettings;
import wae.domain.training.TrainingStatus;
import wae.viewmodel.TaskRunner;

/**
 * A run that is looked at: its curves, its probes, how far it is. The run's thread writes, the screen's thread takes over
 * what is new a few times a second; nothing is posted for a step.
 */
public final class RunInView implements RunListener {

    /** Looks that wait to be painted; more are dropped, oldest first. */
    private static final int MAX_WAITING = 8;
    private static final double SEEN_PROGRESS = 0.002;
    private static final long MEMORY_NANOS = 1_000_000_000L;

    private final String title;
    private final String place;
    private final Curves curves = new Curves();
    private final LongSupplier memory;
    private final PreviewHistory shelf = new PreviewHistory();
    private final Queue<Preview> looks = new ConcurrentLinkedQueue<>();
    private final BooleanProperty oneGain = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.STARTING);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper advice = new ReadOnlyStringWrapper("");
    private volatile TrainingStatus status;
    private volatile RunCosts costs = new RunCosts(0, 0, 0);
    private volatile Path folder;
    private volatile RunDescription description;
    private boolean openEnded;
    private volatile int batch = 1;
    private volatile long memoryBytes;
    private volatile double seconds;
    private long memoryAt;
    private long firstStep = -1;

    /**
     * A run that has not begun.
     *
     * @param title  as users know it
     * @param place  such as "stage 2 of 3"; empty for a run alone
     * @param memory bytes that the process takes; asked on the run's thread
     */
    public RunInView(String title, String place, LongSupplier memory) {
        this.title = title;
        this.place = place;
        this.memory = memory;
    }

    @Override
    public void began(Path where, RunDescription what) {
        folder = where;
        description = what;
        learnsFrom(what.data().pictures(), what.settings());
    }

    /** A stretch of steps under these settings begins. @param pictures that there are to learn from */
    void learnsFrom(int pictures, TrainingSettings settings) {
        batch = settings.batch();
        firstStep = -1;
        curves.stepsPerEpoch((double) pictures / batch);
        curves.expect(settings.metrics());
        curves.expect(settings.validationMetrics());
    }

    /** It goes on until someone stops it: there is no rest to be told. */
    void openEnded() {
        openEnded = true;
    }

    @Override
    public void stepped(TrainingStatus now) {
        if (firstStep < 0) {
            firstStep = now.stepsDone() - 1;
            curves.cutAfter(firstStep - 1);
        }
        seconds = now.seconds();
        curves.append(now.figures(), seconds);
        long nanos = System.nanoTime();
        if (memoryAt == 0 || nanos - memoryAt > MEMORY_NANOS) {
            memoryAt = nanos;
            memoryBytes = memory.getAsLong();
        }
        status = now;
    }

    @Override
    public void validated(StepFigures figures) {
        curves.append(figures, seconds);
    }

    @Override
    public void previewed(Preview preview) {
        while (looks.size() >= MAX_WAITING) {
            looks.poll();
        }
        looks.add(preview);
    }

    @Override
    public void spent(RunCosts now) {
        costs = now;
    }

    /** Takes over what is new; on the screen's thread. */
    public void sample(TaskRunner painting, double screenFraction) {
        TrainingStatus now = status;
        if (now != null) {
            progress(openEnded ? 0 : (double) now.stepsDone() / now.steps());
            if (phase.get() == Phase.STARTING) {
                phase.set(Phase.RUNNING);
            }
            words.set(StatusWords.of(now, openEnded, phase.get(), batch, costs, screenFraction, memoryBytes));
        }
        boolean under = oneGain.get();
        Preview look;
        while ((look = looks.poll()) != null) {
            Preview seen = look;
            painting.start("", job -> PreviewFrame.of(seen, under), shelf::add);
        }
    }

    void phase(Phase next) {
        phase.set(next);
    }

    void words(String where) {
        words.set(where);
    }

    /** Not for every step: the whole header is laid out anew for it. */
    void progress(double share) {
        if (share == 1 || Math.abs(share - progress.get()) >= SEEN_PROGRESS) {
            progress.set(share);
        }
    }

    void folder(Path where) {
        folder = where;
    }

    /** Says why the run cannot go on, and what helps. */
    void advice(String sentence) {
        advice.set(sentence);
    }

    /** As users know it. */
    public String title() {
        return title;
    }

    /** Which of several runs that follow one another it is, such as "stage 2 of 3"; empty for a run alone. */
    public String place() {
        return place;
    }

    /** All that it has measured. */
    public Curves curves() {
        return curves;
    }

    /** Its probes, now and before. */
    public PreviewHistory shelf() {
        return shelf;
    }

    /** Whether new looks show I_H under I_L's gain. */
    public BooleanProperty oneGainProperty() {
        return oneGain;
    }

    /** How it stands. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Whether it goes on until someone stops it. */
    public boolean isOpenEnded() {
        return openEnded;
    }

    /** Share of its steps that are done, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Steps, speed, rest, costs in one line. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Why it ended early and what to do; empty if it did not. */
    public ReadOnlyStringProperty adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /** What I_H has and what it is worth at a step, in a line or two. */
    public String worthAt(long step) {
        if (description != null && description.settings().stage() == Stage.CLASSIFIER) {
            return "The split is held fixed while the classifier learns: these pictures stay as they are.";
        }
        return StatusWords.worth(step, curves);
    }

    /** That the steps took, in seconds; for the run's thread. */
    double seconds() {
        return seconds;
    }

    /** Where it is kept; empty while it is not. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** What it is; empty until it has begun. */
    public Optional<RunDescription> description() {
        return Optional.ofNullable(description);
    }

    /** Where it stands; empty before the first step here. */
    public Optional<TrainingStatus> status() {
        return Optional.ofNullable(status);
    }
}
