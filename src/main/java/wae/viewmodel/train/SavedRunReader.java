package wae.viewmodel.train;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import wae.domain.run.RunHistory;
import wae.domain.run.RunSpeed;
import wae.domain.run.RunStore;
import wae.domain.run.RunSummary;
import wae.domain.task.Problem;
import wae.domain.training.Stage;
import wae.viewmodel.Job;
import wae.viewmodel.Thousands;
import wae.words.Words;

/** Reads saved runs from their folders. */
final class SavedRunReader {

    /** Older runs say little of how fast the next one is. */
    private static final int MAX_SPEEDS = 50;

    private final RunStore store;

    SavedRunReader(RunStore store) {
        this.store = store;
    }

    /** A run as it was saved last; its previews are read when they are shown. */
    RunInView open(Path folder, LongSupplier memory) throws Problem {
        RunSummary summary = store.summary(folder);
        RunInView run = new RunInView(summary.name(), "", memory);
        RunHistory history = store.history(folder);
        run.curves().stepsPerEpoch(summary.stepsPerEpoch());
        run.curves().follow(history);
        run.previews().saved(store.previews(folder));
        run.previews().encoderFrozen(summary.stage() == Stage.CLASSIFIER);
        run.folder(folder);
        run.phase(Phase.of(summary.state()));
        run.progress((double) summary.stepsDone() / Math.max(1, summary.steps()));
        run.words(Words.of("train.saved-run", Thousands.grouped(summary.stepsDone()), Thousands.grouped(summary.steps()),
                summary.system(), summary.data()) + rest(summary, history));
        return run;
    }

    /** How long the remaining steps will take, if it is resumed. */
    private static String rest(RunSummary run, RunHistory history) {
        double took = history.secondsAt(run.stepsDone() - 1.0);
        return !run.state().canResume() || took <= 0 ? "" : Words.of("train.saved-run-left",
                StatusWords.time(Duration.ofSeconds(Math.round(took / run.stepsDone() * (run.steps() - run.stepsDone())))));
    }

    /**
     * What earlier runs say of the next one.
     *
     * @param names that they have
     * @param speeds of the newest ones, newest first
     */
    record Before(List<String> names, List<RunSpeed> speeds) {
    }

    /** Scans a folder of runs. */
    Before before(Path runs, Job job) throws Problem {
        List<RunSummary> all = store.list(runs, job).runs();
        List<RunSpeed> speeds = new ArrayList<>();
        for (RunSummary run : all.stream().limit(MAX_SPEEDS).toList()) {
            store.pace(run.folder()).ifPresent(speeds::add);
        }
        return new Before(all.stream().map(RunSummary::name).toList(), speeds);
    }
}
