package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
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
import wae.domain.task.Problem;
import wae.domain.timing.TimingSettings;
import wae.domain.timing.TimingStatus;

/** {@code time}: systems side by side in one process. */
@Command(name = "time", mixinStandardHelpOptions = true,
        description = "Time accelerated against baseline networks, interleaved in one process.")
public final class TimeCommand implements Callable<Integer> {

    @Option(names = "--systems", required = true, split = ",", paramLabel = "NAME",
            description = "Systems, the first is what speed-ups refer to, e.g. vgg16,half-vgg16,wae-vgg16.")
    private List<String> systems;

    @Option(names = "--size", defaultValue = "224", paramLabel = "PIXELS", description = "Side of the pictures; ${DEFAULT-VALUE}.")
    private int size;

    @Option(names = "--classes", defaultValue = "1000", paramLabel = "N", description = "Classes; ${DEFAULT-VALUE}.")
    private int classes;

    @Option(names = "--batch", defaultValue = "1", paramLabel = "N", description = "Pictures in one run; ${DEFAULT-VALUE}.")
    private int batch;

    @Option(names = "--threads", defaultValue = "2", paramLabel = "N", description = "Threads of one run; ${DEFAULT-VALUE}.")
    private int threads;

    @Option(names = "--engine", defaultValue = "onnx", paramLabel = "ENGINE", description = "onnx or dl4j; ${DEFAULT-VALUE}.")
    private Engine engine;

    @Option(names = "--rounds", defaultValue = "30", paramLabel = "N", description = "Rounds at least; ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "10", paramLabel = "S", description = "Time at least; ${DEFAULT-VALUE}.")
    private double seconds;

    @Option(names = "--pictures", paramLabel = "PATH",
            description = "Photographs to take pictures from; the bundled ones if absent.")
    private List<Path> pictures = new ArrayList<>();

    @Option(names = "--json", paramLabel = "FILE", description = "Where the evidence goes.")
    private Path json;

    @Spec
    private CommandSpec spec;

    private final Comparison comparison;
    private final PictureStore pictureStore;
    private final SamplePictures samples;
    private final EvidenceStore evidenceStore;

    /** @param samples used where no pictures are named */
    public TimeCommand(Comparison comparison, PictureStore pictureStore, SamplePictures samples,
                       EvidenceStore evidenceStore) {
        this.comparison = comparison;
        this.pictureStore = pictureStore;
        this.samples = samples;
        this.evidenceStore = evidenceStore;
    }

    @Override
    public Integer call() throws Problem {
        ComparisonSettings settings = settings();
        List<SystemChoice> choices = choices();
        PrintWriter err = spec.commandLine().getErr();
        try (StopOnInterrupt stop = new StopOnInterrupt()) {
            Evidence evidence = comparison.measure(choices, settings, photographs(), pictureWords(),
                    name -> progress(err, "starting " + name), status -> progress(err, words(status)), stop);
            err.println();
            spec.commandLine().getOut().print(EvidenceMarkdown.of(evidence));
            spec.commandLine().getOut().flush();
            if (json != null) {
                evidenceStore.save(evidence, json);
            }
        }
        return 0;
    }

    private ComparisonSettings settings() {
        try {
            TimingSettings timing = TimingSettings.STANDARD.withBatch(batch).withLeast(rounds, seconds);
            return new ComparisonSettings(classes, PictureSize.square(size), engine, threads, timing);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private List<SystemChoice> choices() {
        try {
            List<SystemChoice> choices = new ArrayList<>();
            systems.forEach(name -> choices.add(SystemChoice.Untrained.named(name, List.of())));
            return choices;
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

    private static void progress(PrintWriter err, String line) {
        err.print("\r" + line + "          ");
        err.flush();
    }
}
