package wae.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
import wae.domain.classification.LabelStore;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.Comparison;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.MeasurementMarkdown;
import wae.domain.comparison.MeasurementStore;
import wae.domain.comparison.Repetition;
import wae.domain.comparison.RepetitionMarkdown;
import wae.domain.comparison.SystemChoice;
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.LabelledDataSources;
import wae.domain.image.Picture;
import wae.domain.image.PictureStore;
import wae.domain.image.SamplePictures;
import wae.domain.network.PlanStore;
import wae.domain.task.CancelledException;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.timing.IdleSession;
import wae.domain.timing.TimingStatus;

/** {@code time}: systems side by side in one process. */
@Command(name = "time", mixinStandardHelpOptions = true,
        description = "Time accelerated against baseline networks, interleaved in one process: a table with intervals on"
                + " the standard output. Ctrl+C ends the measurement and saves the rounds that are done.")
public final class TimeCommand implements Callable<Integer> {

    @Option(names = "--systems", split = ",", paramLabel = "NAME", showDefaultValue = Visibility.NEVER,
            description = "Systems. " + SystemArguments.FORMS)
    private List<String> systems = new ArrayList<>();

    @Option(names = "--reference", paramLabel = "NAME",
            description = "The one of the systems that speed-ups refer to; the first baseline if absent, or else the first.")
    private String reference;

    @Option(names = "--repeat", paramLabel = "FILE", description = "Measure again what this measurement holds, with its systems"
            + " and settings, and lay both beside each other. Trained weights are not in it: name their files with --systems.")
    private Path repeated;

    @Mixin
    private final SystemArguments arguments;

    @Mixin
    private final TimingArguments timing = new TimingArguments();

    @Mixin
    private final PhotographArguments photographs;

    @Option(names = "--json", paramLabel = "FILE", description = "Where the measurement goes.")
    private Path json;

    @Option(names = "--data", paramLabel = "FOLDER",
            description = "Labelled images; trained systems are evaluated on their validation images.")
    private Path data;

    @Option(names = "--no-idle-check", description = "Skip the idle-session check.")
    private boolean noIdleCheck;

    @Spec
    private CommandSpec spec;

    private final Comparison comparison;
    private final MeasurementStore measurementStore;
    private final LabelledDataSources sources;

    /** @param samples used where no pictures are named */
    public TimeCommand(Comparison comparison, PlanStore plans, LabelStore labels, PictureStore pictureStore,
                       SamplePictures samples, LabelledDataSources sources, MeasurementStore measurementStore) {
        this.comparison = comparison;
        this.arguments = new SystemArguments(plans, labels);
        this.photographs = new PhotographArguments(pictureStore, samples);
        this.sources = sources;
        this.measurementStore = measurementStore;
    }

    @Override
    public Integer call() throws Problem {
        if (repeated == null && systems.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name --systems to time, or measurement to --repeat.");
        }
        return repeated == null ? measure() : repeat();
    }

    private int measure() throws Problem {
        ComparisonSettings settings = timing.settings();
        shown(referenceFirst(arguments.choices(systems), settings), settings, !noIdleCheck);
        return 0;
    }

    private List<SystemChoice> referenceFirst(List<SystemChoice> choices, ComparisonSettings settings) throws Problem {
        if (reference == null) {
            return comparison.baselineFirst(choices, settings);
        }
        int index = systems.indexOf(reference);
        if (index < 0) {
            throw new ParameterException(spec.commandLine(), reference + " is not among --systems.");
        }
        Collections.rotate(choices.subList(0, index + 1), 1);
        return choices;
    }

    private int repeat() throws Problem {
        timing.requireNone();
        if (reference != null) {
            throw new ParameterException(spec.commandLine(), "--reference comes from the measurement that is repeated.");
        }
        Measurement original = measurementStore.read(repeated);
        Repetition repetition = Repetition.of(original, arguments.backbones(), arguments.choices(systems),
                comparison.opener());
        repetition.missing().forEach(spec.commandLine().getErr()::println);
        Measurement measurement = shown(repetition.choices(), original.settings(), original.idle().isPresent() && !noIdleCheck);
        spec.commandLine().getOut().print("\n" + RepetitionMarkdown.of(repetition, measurement));
        spec.commandLine().getOut().flush();
        return repetition.missing().isEmpty() ? 0 : Commands.FAILED;
    }

    /** Measures, prints the table and keeps the measurement where that is asked for. */
    private Measurement shown(List<SystemChoice> choices, ComparisonSettings settings, boolean idleCheck) throws Problem {
        List<Picture> pictures = photographs.read();
        try (StopOnInterrupt stop = new StopOnInterrupt();
                ProgressLine line = new ProgressLine(spec, stop)) {
            Measurement measurement = measured(choices, settings, pictures, idleCheck, line);
            line.clear();
            if (measurement.rows().isEmpty()) {
                throw new CancelledException();
            }
            spec.commandLine().getOut().print(MeasurementMarkdown.of(measurement));
            spec.commandLine().getOut().flush();
            if (json != null) {
                measurementStore.save(measurement, json);
            }
            return measurement;
        } catch (CancelledException e) {
            throw new Problem("Stopped before the first round: there is nothing to show.", e);
        }
    }

    private Measurement measured(List<SystemChoice> choices, ComparisonSettings settings, List<Picture> pictures,
                              boolean idleCheck, ProgressLine line) throws Problem {
        Optional<IdleSession> idle = Optional.empty();
        if (idleCheck) {
            line.word("does a system that waits slow another?");
            idle = Optional.of(comparison.idleSession(choices, settings, pictures, line));
        }
        line.word("starting");
        Measurement measurement = comparison.measure(choices, settings, pictures, photographs.words(),
                name -> line.word("starting " + name), status -> line.show(words(status)), quiet(line));
        return evaluated(idle.map(measurement::with).orElse(measurement), choices, settings, line);
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

    private Measurement evaluated(Measurement measurement, List<SystemChoice> choices, ComparisonSettings settings,
                               ProgressLine line) throws Problem {
        List<ComparedRow> rows = new ArrayList<>(measurement.rows());
        for (int i = 0; i < rows.size() && data != null && !line.cancelled(); i++) {
            if (choices.get(i) instanceof SystemChoice.Trained) {
                line.word("evaluating " + rows.get(i).name());
                rows.set(i, rows.get(i).with(comparison.evaluate(choices.get(i), settings, side ->
                        sources.open(data, side, settings.timing().seed(), line),
                        new DataChoice.Folder(data, 0).title() + " (validation)", line).forRow()));
            }
        }
        return measurement.with(rows);
    }

    private static String words(TimingStatus status) {
        return status.phase() == TimingStatus.Phase.WARM_UP ? "warm-up, run " + (status.newest().number() + 1)
                : String.format(Locale.ROOT, "measuring, round %d, %.0f %%", status.newest().number() + 1,
                        100 * status.fraction());
    }
}
