package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.List;
import wae.domain.run.Preview;
import wae.domain.run.RunCosts;
import wae.domain.run.RunDescription;
import wae.domain.run.RunListener;
import wae.domain.training.StepFigures;
import wae.domain.training.TrainingStatus;
import wae.viewmodel.Job;

/** Passes on to the run in view what happens, and to the status bar how far it is. */
record RunReporter(RunInView run, Job job) implements RunListener {

    @Override
    public void began(Path folder, RunDescription description) {
        run.began(folder, description);
    }

    @Override
    public void stepped(TrainingStatus status) {
        run.stepped(status);
        job.progress((double) status.stepsDone() / status.steps());
    }

    @Override
    public void skipped(List<String> all) {
        run.skipped(all);
    }

    @Override
    public void validated(StepFigures figures) {
        run.validated(figures);
    }

    @Override
    public void previewed(Preview preview) {
        run.previewed(preview);
    }

    @Override
    public void spent(RunCosts costs) {
        run.spent(costs);
    }
}
