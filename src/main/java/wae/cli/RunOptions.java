package wae.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wae.domain.training.DataChoice;
import wae.domain.training.ShapesAndTextures;

/** What every training is told: the data, where the run goes, how long it takes. */
final class RunOptions {

    @Option(names = "--data", required = true, paramLabel = "DATA", description = "A folder, or the word "
            + DataChoice.ShapesAndTextures.WORD + " (generated), or for an auto-encoder the word "
            + DataChoice.SamplePictures.WORD + " (bundled pictures). For an auto-encoder any pictures in the folder and"
            + " in those within; for a classifier a folder for each class, alone or below train and val, or CIFAR-10's"
            + " binary files.")
    private String data;

    @Option(names = "--name", paramLabel = "NAME", description = "What the run is called.")
    private String name;

    @Option(names = "--out", paramLabel = "FOLDER", description = "The run's folder; must hold no run yet.")
    private Path out;

    @Option(names = "--runs", paramLabel = "FOLDER", description = "Where the run's folder is made, if --out does"
            + " not say which; the window's folder of runs if absent.")
    private Path runs;

    @Option(names = "--from", paramLabel = "RUN", description = "A run or model to begin with.")
    private Path from;

    @Option(names = "--steps", paramLabel = "N", description = "Mini-batches in all.")
    private Long steps;

    @Option(names = "--epochs", paramLabel = "N",
            description = "Passes over the training pictures, in place of --steps.")
    private Double epochs;

    @Option(names = "--batch", paramLabel = "N", description = "Pictures or patches in a mini-batch.")
    private Integer batch;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", showDefaultValue = Visibility.ALWAYS,
            description = "Of everything that is random.")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Threads of a step; all cores if absent.")
    private Integer threads;

    @Option(names = "--probe", paramLabel = "FILE", description = "A picture whose split is looked at while the run"
            + " goes on; may be given again. Four bundled ones if absent.")
    private List<Path> probes = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** @param side that pictures of a classifier are brought to, 0 for an auto-encoder */
    DataChoice data(int side) {
        return switch (data) {
            case DataChoice.ShapesAndTextures.WORD ->
                    new DataChoice.ShapesAndTextures(side == 0 ? ShapesAndTextures.USUAL_SIDE : side);
            case DataChoice.SamplePictures.WORD -> new DataChoice.SamplePictures();
            default -> new DataChoice.Folder(Path.of(data), side);
        };
    }

    Optional<Path> from() {
        return Optional.ofNullable(from);
    }

    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    Path runs(Path usual) {
        return runs == null ? usual : runs;
    }

    /** @param otherwise what a run is called that nobody named */
    String name(String otherwise) {
        String folder = out == null ? otherwise : String.valueOf(out.toAbsolutePath().normalize().getFileName());
        return name == null ? folder : name;
    }

    int batch(int otherwise) {
        return batch == null ? otherwise : batch;
    }

    /** @param otherwise steps where neither they nor passes are given */
    long steps(int pictures, int batchSize, long otherwise) {
        if (epochs == null) {
            return steps == null ? otherwise : steps;
        }
        if (steps != null) {
            throw new ParameterException(spec.commandLine(), "Either --steps or --epochs says how long, not both.");
        }
        return passes(epochs, pictures, batchSize);
    }

    /** The same, with so many passes where neither is given. */
    long steps(int pictures, int batchSize, double passesOtherwise) {
        return steps(pictures, batchSize, passes(passesOtherwise, pictures, batchSize));
    }

    private static long passes(double count, int pictures, int batchSize) {
        return Math.max(1, Math.round(count * pictures / Math.max(1, batchSize)));
    }

    long seed() {
        return seed;
    }

    int threads(int cores) {
        return threads == null ? cores : threads;
    }

    List<Path> probes() {
        return probes;
    }

    /** What is wrong with an option, as picocli wants to be told. */
    ParameterException wrong(IllegalArgumentException reason) {
        return new ParameterException(spec.commandLine(), reason.getMessage(), reason);
    }

    CommandSpec spec() {
        return spec;
    }
}
