package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wae.domain.image.Picture;
import wae.domain.run.RunRequest;
import wae.domain.run.TrainingRuns;
import wae.domain.task.Problem;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingSettings;
import wae.domain.training.TrainingSignal;
import wae.viewmodel.Job;
import wae.viewmodel.Sample;

/**
 * Runs to start one after the other, each with what the one before learned; often it is one alone. Every run has its own
 * folder and record, and data opened for its own stage.
 *
 * @param links   the runs that are left; the first is the next to start
 * @param data    as it was opened, for the last of them
 * @param start   a run or model that the next one begins with
 * @param threads that a step may use
 * @param probes  preview images
 * @param folder  of all runs
 */
record RunChain(List<Link> links, TrainingData data, Optional<Path> start, int threads, List<Sample> probes,
                Path folder) {

    /**
     * One run.
     *
     * @param name     as users know it
     * @param position such as "stage 2 of 3"; empty for a run alone
     * @param settings of it
     */
    record Link(String name, String position, TrainingSettings settings) {
    }

    /** The run whose turn it is. */
    Link next() {
        return links.get(0);
    }

    /** Whether another run follows. */
    boolean goesOn() {
        return links.size() > 1;
    }

    /** What is left after the next one. @param done folder of that */
    RunChain after(Path done) {
        return new RunChain(links.subList(1, links.size()), data, Optional.of(done), threads, probes, folder);
    }

    /** Trains the next one, on the training's thread. */
    void begin(TrainingRuns runs, TrainingSignal signal, RunInView run, Job job) throws Problem {
        List<Picture> pictures = ProbeChoice.read(probes, job);
        RunRequest request = new RunRequest(next().name(), next().settings(), dataFor(next().settings(), runs, job),
                start, threads, pictures);
        runs.begin(request, runs.store().newFolder(folder, next().name()), signal, new RunReporter(run, job));
    }

    /** What was opened for the last run does for one alone; otherwise another stage, or seed, has data of its own. */
    private TrainingData dataFor(TrainingSettings settings, TrainingRuns runs, Job job) throws Problem {
        return next().position().isEmpty() ? data : runs.data().open(data.choice(), settings.stage(), settings.seed(), job);
    }
}
