package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import wae.domain.image.Picture;
import wae.domain.image.PictureStore;
import wae.domain.image.SamplePictures;
import wae.domain.run.Probes;
import wae.domain.run.RunRequest;
import wae.domain.run.TrainingRuns;
import wae.domain.task.CancelledException;
import wae.domain.task.Problem;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingSettings;
import wae.domain.training.TrainingSignal;

/** Trains from a command: opens the data, runs, tells how it goes, and ends in peace on Ctrl+C. */
public final class TrainingSession {

    private static final int NAMED = 20;

    private final TrainingRuns runs;
    private final SamplePictures samples;
    private final PictureStore pictures;
    private final int cores;
    private final Supplier<Path> usualFolder;

    /**
     * A session.
     *
     * @param samples     probes, where none are named
     * @param pictures    reads probes that are
     * @param cores       threads of a step where none are asked for
     * @param usualFolder of runs
     */
    public TrainingSession(TrainingRuns runs, SamplePictures samples, PictureStore pictures, int cores,
                           Supplier<Path> usualFolder) {
        this.runs = runs;
        this.samples = samples;
        this.pictures = pictures;
        this.cores = cores;
        this.usualFolder = usualFolder;
    }

    /** What is trained on opened data. */
    interface SettingsOf {
        /** @throws IllegalArgumentException with one sentence, if an option makes no sense */
        TrainingSettings of(TrainingData data) throws Problem;
    }

    TrainingRuns runs() {
        return runs;
    }

    Path usualFolder() {
        return usualFolder.get();
    }

    /** A run from beginning to end. */
    int train(RunOrder order, SettingsOf settingsOf) throws Problem {
        PrintWriter printer = order.spec().commandLine().getOut();
        String given = given(order);
        return untilInterrupted(order.spec(), interrupt -> {
            TrainingData data = runs.data().open(order.data(), order.stage(),
                    SettingOptions.seed(order.spec(), order.stage()), interrupt);
            tellFound(data, printer);
            TrainingSettings settings = settings(order, settingsOf, data);
            String name = given.isEmpty() ? order.stage().word() + " " + data.name().replace('/', ' ') : given;
            Path folder = order.location().out()
                    .orElseGet(() -> runs.store().newFolder(order.location().runs(usualFolder.get()), name));
            RunRequest request = request(order, name, settings, data);
            TrainingSignal signal = new TrainingSignal();
            RunProgress progress = new RunProgress(order.spec(), interrupt, signal);
            runs.begin(request, folder, signal, progress);
            progress.finish();
        });
    }

    /** The name that the user gave, by itself or the folder's; empty for none. */
    private static String given(RunOrder order) {
        try {
            return order.location().name("");
        } catch (IllegalArgumentException e) {
            throw order.wrong(e);
        }
    }

    private RunRequest request(RunOrder order, String name, TrainingSettings settings, TrainingData data) throws Problem {
        List<Picture> probes = probes(order.probe());
        try {
            return new RunRequest(name, settings, data, order.from(), order.threads().orElse(cores), probes);
        } catch (IllegalArgumentException e) {
            throw order.wrong(e);
        }
    }

    private static TrainingSettings settings(RunOrder order, SettingsOf settingsOf, TrainingData data)
            throws Problem {
        try {
            return settingsOf.of(data);
        } catch (IllegalArgumentException e) {
            throw order.wrong(e);
        }
    }

    /** A run goes on. */
    int resume(Path folder, Optional<Path> data, CommandSpec spec) throws Problem {
        return untilInterrupted(spec, interrupt -> {
            TrainingSignal signal = new TrainingSignal();
            RunProgress progress = new RunProgress(spec, interrupt, signal);
            runs.resume(folder, data, signal, progress, interrupt);
            progress.finish();
        });
    }

    private interface Work {
        void until(StopOnInterrupt interrupt) throws Problem;
    }

    private static int untilInterrupted(CommandSpec spec, Work work) throws Problem {
        try (StopOnInterrupt interrupt = new StopOnInterrupt()) {
            work.until(interrupt);
            return 0;
        } catch (CancelledException e) {
            spec.commandLine().getErr().println("Stopped before the first step.");
            return Commands.FAILED;
        }
    }

    /** What is trained on, before it is. */
    private static void tellFound(TrainingData data, PrintWriter printer) {
        data.classCounts().ifPresent(counts -> printer.println(counts.names().count()
                + " classes, training + validation images: " + counts.words(NAMED)
                + (counts.names().count() > NAMED ? " and " + (counts.names().count() - NAMED) + " more classes" : "")));
        data.notes().forEach(printer::println);
        List<String> skipped = data.skipped();
        skipped.stream().limit(NAMED).forEach(name -> printer.println("skipped " + name));
        if (skipped.size() > NAMED) {
            printer.println("and " + (skipped.size() - NAMED) + " more");
        }
        printer.flush();
    }

    private List<Picture> probes(List<Path> files) throws Problem {
        if (files.isEmpty()) {
            return Probes.of(samples);
        }
        List<Picture> probes = new ArrayList<>();
        for (Path file : files) {
            probes.add(Probes.fitted(pictures.read(file)));
        }
        return probes;
    }
}
