package wae.viewmodel.train;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import wae.domain.task.Problem;
import wae.domain.run.RunHistory;
import wae.domain.run.RunSpeed;
import wae.domain.run.RunStore;
import wae.domain.run.RunSummary;
import wae.domain.training.Stage;
import wae.viewmodel.Job;
import wae.viewmodel.Thousands;

/** Reads saved runs from their folders. */
final class SavedRunReader {

    /** Older runs say little of how fast the next one is. */
    private static final int MAX_PACES = 50;

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
        run.words(Thousands.grouped(summary.stepsDone()) + " of " + DataWords.count(summary.steps(), "step")
                + "  \u00b7  " + summary.system() + " on " + summary.data() + rest(summary, history));
        return run;
    }

    /** How long the remaining steps will take, if it is resumed. */
    private static String rest(RunSummary run, RunHistory history) {
        double took = history.secondsAt(run.stepsDone() - 1.0);
        return !run.state().canResume() || took <= 0 ? "" : "  \u00b7  about "
                + StatusWords.time(Duration.ofSeconds(Math.round(took / run.stepsDone() * (run.steps() - run.stepsDone()))))
                + " left";
    }

    /**
     * What earlier runs say of the next one.
     *
     * @param names that they have
     * @param paces of the newest ones, newest first
     */
    record Before(List<String> names, List<RunSpeed> paces) {
    }

    /** Looks through a folder of runs. */
    Before before(Path runs, Job job) throws Problem {
        List<RunSummary> all = store.list(runs, job).runs();
        List<RunSpeed> paces = new ArrayList<>();
        for (RunSummary run : all.stream().limit(MAX_PACES).toList()) {
            store.pace(run.folder()).ifPresent(paces::add);
        }
        return new Before(all.stream().map(RunSummary::name).toList(), paces);
    }
}
