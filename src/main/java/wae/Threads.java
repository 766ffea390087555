package wae;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import wae.viewmodel.Job;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.Workers;

/** The window's threads beside the JavaFX thread, one for each kind of work, and the jobs that run on them. */
final class Threads implements AutoCloseable {

    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final ExecutorService files = thread("files");
    private final ExecutorService networks = thread("run");
    private final ExecutorService measuring = thread("measure");
    private final ExecutorService painting = thread("paint");
    private final ExecutorService training = thread("train");
    private final Workers workers = new Workers(runner(files), runner(networks), runner(measuring), runner(painting),
            runner(training));

    Workers workers() {
        return workers;
    }

    /** What runs now; for the JavaFX thread. */
    ObservableList<Job> jobs() {
        return jobs;
    }

    /** Asks all work to stop; nobody waits for it here, the process does where it must. */
    @Override
    public void close() {
        jobs.forEach(Job::cancel);
        List.of(files, networks, measuring, painting).forEach(ExecutorService::shutdownNow);
        training.shutdown(); // an interrupt could cut a checkpoint short
    }

    private TaskRunner runner(ExecutorService background) {
        return new TaskRunner(background, Platform::runLater, jobs);
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true); // closing the window ends the program, whatever runs
            return thread;
        });
    }
}
