package wae.io.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import wae.domain.image.Picture;
import wae.domain.network.TrainedNetwork;
import wae.domain.run.Preview;
import wae.domain.run.PreviewFile;
import wae.domain.run.RunDescription;
import wae.domain.run.RunHistory;
import wae.domain.run.RunListing;
import wae.domain.run.RunRecorder;
import wae.domain.run.RunSpeed;
import wae.domain.run.RunState;
import wae.domain.run.RunStore;
import wae.domain.run.RunSummary;
import wae.domain.run.SavedRun;
import wae.domain.run.Trashed;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.training.StepFigures;
import wae.domain.training.TrainingState;

/** A store on which writing fails while there is a problem. */
record FailingStore(RunStore store, Supplier<Problem> problem) implements RunStore {

    private void failIfSo() throws Problem {
        if (problem.get() != null) {
            throw problem.get();
        }
    }

    private final class FailingRecorder implements RunRecorder {

        private final RunRecorder recorder;

        FailingRecorder(RunRecorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public void append(StepFigures figures, double seconds) throws Problem {
            failIfSo();
            recorder.append(figures, seconds);
        }

        @Override
        public void skipped(List<String> all) {
            recorder.skipped(all);
        }

        @Override
        public void preview(Preview preview) throws Problem {
            failIfSo();
            recorder.preview(preview);
        }

        @Override
        public void checkpoint(TrainingState state, boolean best) throws Problem {
            failIfSo();
            recorder.checkpoint(state, best);
        }

        @Override
        public void end(RunState how) throws Problem {
            failIfSo();
            recorder.end(how);
        }

        @Override
        public void close() throws Problem {
            recorder.close();
        }
    }

    @Override
    public RunRecorder create(Path folder, RunDescription description, List<Picture> probes) throws Problem {
        return new FailingRecorder(store.create(folder, description, probes));
    }

    @Override
    public SavedRun reopen(Path folder) throws Problem {
        SavedRun kept = store.reopen(folder);
        return new SavedRun(kept.description(), kept.state(), kept.probes(), kept.best(), kept.seconds(),
                new FailingRecorder(kept.recorder()));
    }

    @Override
    public Path newFolder(Path runs, String name) {
        return store.newFolder(runs, name);
    }

    @Override
    public Map<String, TrainedNetwork> networks(Path model) throws Problem {
        return store.networks(model);
    }

    @Override
    public RunListing list(Path runs, Monitor monitor) throws Problem {
        return store.list(runs, monitor);
    }

    @Override
    public RunSummary summary(Path folder) throws Problem {
        return store.summary(folder);
    }

    @Override
    public RunHistory history(Path folder) throws Problem {
        return store.history(folder);
    }

    @Override
    public RunDescription description(Path folder) throws Problem {
        return store.description(folder);
    }

    @Override
    public Optional<RunSpeed> pace(Path folder) throws Problem {
        return store.pace(folder);
    }

    @Override
    public List<PreviewFile> previews(Path folder) throws Problem {
        return store.previews(folder);
    }

    @Override
    public void settle(Path folder) throws Problem {
        store.settle(folder);
    }

    @Override
    public void rename(Path folder, String name) throws Problem {
        store.rename(folder, name);
    }

    @Override
    public void note(Path folder, String note) throws Problem {
        store.note(folder, note);
    }

    @Override
    public void star(Path folder, boolean star) throws Problem {
        store.star(folder, star);
    }

    @Override
    public Trashed trash(Path folder) throws Problem {
        return store.trash(folder);
    }

    @Override
    public void restore(Trashed trashed) throws Problem {
        store.restore(trashed);
    }
}
