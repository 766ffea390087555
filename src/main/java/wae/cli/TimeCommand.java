package wae.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.Comparison;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.Evidence;
import wae.domain.comparison.EvidenceMarkdown;
import wae.domain.comparison.EvidenceStore;
import wae.domain.comparison.SystemChoice;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.image.PictureStore;
import wae.domain.image.SamplePictures;
import wae.domain.network.Engine;
import wae.domain.network.PlanStore;
import wae.domain.task.CancelledException;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.timing.IdleSession;
import wae.domain.timing.TimingSettings;
import wae.domain.timing.TimingStatus;
import wae.domain.training.DataChoice;
import wae.domain.training.LabelledDataSources;

/** {@code time}: systems side by side in one process. */
@Command(name = "time", mixinStandardHelpOptions = true,
        description = "Time accelerated against baseline networks, interleaved in one process: a table with intervals on"
                + " the standard output. Ctrl+C ends the measurement and keeps the rounds that are done.")
public final class TimeCommand implements Callable<Integer> {

    @Option(names = "--systems", required = true, split = ",", paramLabel = "NAME",
            description = "Systems; the first is what speed-ups refer to. " + SystemArguments.FORMS)
    private List<String> systems;

    @Mixin
    private final SystemArguments arguments;

    @Option(names = "--size", defaultValue = "224", paramLabel = "PIXELS", description = "Side of the pictures.")
    private int size;

    @Option(names = "--classes", defaultValue = "1000", paramLabel = "N", description = "Classes.")
    private int classes;

    @Option(names = "--batch", defaultValue = "1", paramLabel = "N", description = "Pictures in one run.")
    private int batch;

    @Option(names = "--threads", defaultValue = "2", paramLabel = "N", description = "Threads of one run.")
    private int threads;

    @Option(names = "--engine", defaultValue = "onnx", paramLabel = "ENGINE", description = "onnx or dl4j.")
    private Engine engine;

    @Option(names = "--rounds", defaultValue = "30", paramLabel = "N", description = "Rounds at least.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "10", paramLabel = "S", description = "Time at least.")
    private double seconds;

    @Option(names = "--pictures", paramLabel = "PATH", showDefaultValue = Visibility.NEVER,
            description = "Photographs to take pictures from; the bundled ones if absent.")
    private List<Path> pictures = new ArrayList<>();

    @Option(names = "--json", paramLabel = "FILE", description = "Where the evidence goes.")
    private Path json;

    @Option(names = "--data", paramLabel = "FOLDER",
            description = "Labelled pictures; trained systems are evaluated on their validation part.")
    private Path data;

    @Option(names = "--no-idle-check", description = "Leave out the check that a system which waits does not slow another.")
    private boolean noIdleCheck;

    @Spec
    private CommandSpec spec;

    private final Comparison comparison;
    private final PictureStore pictureStore;
    private final SamplePictures samples;
    private final EvidenceStore evidenceStore;

    private final LabelledDataSources sources;

    /** @param samples used where no pictures are named */
    public TimeCommand(Comparison comparison, PlanStore plans, PictureStore pictureStore, SamplePictures samples,
                       LabelledDataSources sources, EvidenceStore evidenceStore) {
        this.comparison = comparison;
        this.arguments = new SystemArguments(plans);
        this.pictureStore = pictureStore;
        this.samples = samples;
        this.sources = sources;
        this.evidenceStore = evidenceStore;
    }

    @Override
    public Integer call() throws Problem {
        ComparisonSettings settings = settings();
        List<SystemChoice> choices = arguments.choices(systems);
        List<Picture> photographs = photographs();
        try (StopOnInterrupt stop = new StopOnInterrupt();
                ProgressLine line = new ProgressLine(spec.commandLine().getErr(), stop)) {
            Evidence evidence = measured(choices, settings, photographs, line);
            line.clear();
            spec.commandLine().getOut().print(EvidenceMarkdown.of(evidence));
            spec.commandLine().getOut().flush();
            if (json != null) {
                evidenceStore.save(evidence, json);
            }
            return evidence.rows().isEmpty() ? Commands.FAILED : 0;
        } catch (CancelledException e) {
            throw new Problem("Stopped before the first round: there is nothing to show.", e);
        }
    }

    private Evidence measured(List<SystemChoice> choices, ComparisonSettings settings, List<Picture> photographs,
                              ProgressLine line) throws Problem {
        Optional<IdleSession> idle = Optional.empty();
        if (!noIdleCheck) {
            line.word("does a system that waits slow another?");
            idle = Optional.of(comparison.idleSession(choices, settings, photographs, line));
        }
        line.word("starting");
        Evidence evidence = comparison.measure(choices, settings, photographs, pictureWords(),
                name -> line.word("starting " + name), status -> line.show(words(status)), quiet(line));
        return evaluated(idle.map(evidence::with).orElse(evidence), choices, settings, line);
    }

    /** The measurement's own progress is the rounds. */
    private static Monitor quiet(Monitor line) {
        return new Monitor() {
            @Override
            public void progress(double fraction) {
            }

            @Override
            public boolean cancelled() {
                return line.cancelled();
            }
        };
    }

    private Evidence evaluated(Evidence evidence, List<SystemChoice> choices, ComparisonSettings settings,
                               ProgressLine line) throws Problem {
        List<ComparedRow> rows = new ArrayList<>(evidence.rows());
        for (int i = 0; i < rows.size() && data != null && !line.cancelled(); i++) {
            if (choices.get(i) instanceof SystemChoice.Trained) {
                line.word("evaluating " + rows.get(i).name());
                rows.set(i, rows.get(i).with(comparison.evaluate(choices.get(i), settings, side ->
                        sources.open(data, side, settings.timing().seed(), line),
                        new DataChoice.Folder(data, 0).title() + " (validation)", line).forRow()));
            }
        }
        return evidence.with(rows);
    }

    private ComparisonSettings settings() {
        try {
            TimingSettings timing = TimingSettings.STANDARD.withBatch(batch).withLeast(rounds, seconds);
            return new ComparisonSettings(classes, PictureSize.square(size), engine, threads, timing);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private List<Picture> photographs() throws Problem {
        if (pictures.isEmpty()) {
            return samples.all();
        }
        List<Picture> read = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        List<Path> files = PictureArguments.files(pictures, refused::add);
        if (!refused.isEmpty()) {
            throw refused.get(0);
        }
        for (Path file : files) {
            read.add(pictureStore.read(file));
        }
        return read;
    }

    private String pictureWords() {
        return "windows of the " + (pictures.isEmpty() ? "bundled" : "given") + " pictures, fresh each round";
    }

    private static String words(TimingStatus status) {
        return status.phase() == TimingStatus.Phase.WARM_UP ? "warm-up, run " + (status.newest().number() + 1)
                : String.format(Locale.ROOT, "measuring, round %d, %.0f %%", status.newest().number() + 1,
                        100 * status.fraction());
    }
}
