package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import wae.domain.run.Preview;
import wae.domain.run.RunCosts;
import wae.domain.run.RunDescription;
import wae.domain.run.RunListener;
import wae.domain.training.Stage;
import wae.domain.training.StepFigures;
import wae.domain.training.TrainingSettings;
import wae.domain.training.TrainingStatus;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.run.PreviewFrame;
import wae.viewmodel.run.PreviewHistory;
import wae.viewmodel.run.RunCurves;
import wae.viewmodel.run.ShownRun;

/**
 * The run on the page: its curves, its previews, its progress. The run's thread writes, the screen's thread samples what is
 * new a few times a second; nothing is posted for a step.
 */
public final class RunInView implements RunListener {

    /** Previews that wait to be painted; more are dropped, oldest first. */
    private static final int MAX_WAITING = 8;
    private static final double SEEN_PROGRESS = 0.002;
    private static final long MEMORY_NANOS = 1_000_000_000L;

    private final String position;
    private final ShownRun shown;
    private final LongSupplier memory;
    private final Queue<Preview> waiting = new ConcurrentLinkedQueue<>();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.STARTING);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper advice = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<String>> skipped = new ReadOnlyObjectWrapper<>(List.of());
    private volatile TrainingStatus status;
    private volatile RunCosts costs = new RunCosts(0, 0, 0);
    private volatile Path folder;
    private volatile RunDescription description;
    private boolean openEnded;
    private volatile int batch = 1;
    private volatile long memoryBytes;
    private volatile double seconds;
    private volatile List<String> skippedImages = List.of();
    private volatile long firstStep = -1;
    private long memoryAt;
    private long sampledFirst = -1;

    /**
     * A run that has not begun.
     *
     * @param title    as users know it
     * @param position such as "stage 2 of 3"; empty for a run alone
     * @param memory   bytes that the process takes; asked on the run's thread
     */
    public RunInView(String title, String position, LongSupplier memory) {
        this.position = position;
        this.memory = memory;
        shown = ShownRun.alone(title);
    }

    @Override
    public void began(Path where, RunDescription what) {
        folder = where;
        description = what;
        skippedImages = what.data().skippedNames();
        shown.previews().encoderFrozen(what.settings().stage() == Stage.CLASSIFIER);
        trainsWith(what.data().pictures(), what.settings());
    }

    /** Steps under these settings begin. @param images in an epoch */
    void trainsWith(int images, TrainingSettings settings) {
        batch = settings.batch();
        firstStep = -1;
        curves().stepsPerEpoch((double) images / batch);
        curves().expect(settings.metrics());
        curves().expect(settings.validationMetrics());
    }

    /** It runs until someone stops it: there is no remaining time. */
    void openEnded() {
        openEnded = true;
    }

    @Override
    public void stepped(TrainingStatus now) {
        if (firstStep < 0) {
            firstStep = now.stepsDone() - 1;
            curves().cutAfter(firstStep - 1);
        }
        seconds = now.seconds();
        curves().append(now.figures(), seconds);
        long nanos = System.nanoTime();
        if (memoryAt == 0 || nanos - memoryAt > MEMORY_NANOS) {
            memoryAt = nanos;
            memoryBytes = memory.getAsLong();
        }
        status = now;
    }

    @Override
    public void skipped(List<String> all) {
        skippedImages = all;
    }

    @Override
    public void validated(StepFigures figures) {
        curves().append(figures, seconds);
    }

    @Override
    public void previewed(Preview preview) {
        while (waiting.size() >= MAX_WAITING) {
            waiting.poll();
        }
        waiting.add(preview);
    }

    @Override
    public void spent(RunCosts now) {
        costs = now;
    }

    /** Takes over what is new; on the screen's thread. */
    public void sample(TaskRunner painting, double screenFraction) {
        skipped.set(skippedImages);
        TrainingStatus now = status;
        if (now != null) {
            progress(openEnded ? 0 : (double) now.stepsDone() / now.steps());
            if (phase.get() == Phase.STARTING) {
                phase.set(Phase.RUNNING);
            }
            words.set(StatusWords.of(now, openEnded, phase.get(), batch, costs, screenFraction, memoryBytes));
        }
        long first = firstStep;
        if (first >= 0 && first != sampledFirst) {
            sampledFirst = first;
            previews().cutAfter(first);
        }
        boolean oneGain = previews().oneGainProperty().get();
        Preview next;
        while ((next = waiting.poll()) != null) {
            Preview preview = next;
            painting.start("", job -> PreviewFrame.of(preview, oneGain), previews()::add);
        }
    }

    void phase(Phase next) {
        phase.set(next);
    }

    void words(String where) {
        words.set(where);
    }

    /** Not for every step: the whole header is laid out anew for it. */
    void progress(double fraction) {
        if (fraction == 1 || Math.abs(fraction - progress.get()) >= SEEN_PROGRESS) {
            progress.set(fraction);
        }
    }

    void folder(Path where) {
        folder = where;
    }

    /** Says why the run has failed, and what helps. */
    void advice(String sentence) {
        advice.set(sentence);
    }

    /** As users know it. */
    public String title() {
        return shown.name();
    }

    /** Which of several runs that follow one another it is, such as "stage 2 of 3"; empty for a run alone. */
    public String position() {
        return position;
    }

    /** As charts and previews show it. */
    public ShownRun shown() {
        return shown;
    }

    /** All that it has measured. */
    public RunCurves curves() {
        return shown.curves();
    }

    /** What it has rendered. */
    public PreviewHistory previews() {
        return shown.previews();
    }

    /** Its state. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Whether it runs until someone stops it. */
    public boolean isOpenEnded() {
        return openEnded;
    }

    /** Fraction of its steps that are done, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Steps, speed, remaining time, costs in one line. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Images that were left out so far, with the reason. */
    public ReadOnlyObjectProperty<List<String>> skippedProperty() {
        return skipped.getReadOnlyProperty();
    }

    /** Why it ended early and what to do; empty if it did not. */
    public ReadOnlyStringProperty adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /** That the steps took, in seconds; for the run's thread. */
    double seconds() {
        return seconds;
    }

    /** Where it is saved; empty while it is not. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** What it is; empty until it has begun. */
    public Optional<RunDescription> description() {
        return Optional.ofNullable(description);
    }

    /** Its newest status; empty before the first step of this session. */
    public Optional<TrainingStatus> status() {
        return Optional.ofNullable(status);
    }
}
