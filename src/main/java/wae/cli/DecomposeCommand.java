package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wae.domain.decomposition.AutoEncoder;
import wae.domain.decomposition.AutoEncoderStore;
import wae.domain.decomposition.Decomposer;
import wae.domain.decomposition.Decomposition;
import wae.domain.decomposition.DecompositionFigures;
import wae.domain.decomposition.DecompositionReport;
import wae.domain.decomposition.DecompositionStore;
import wae.domain.decomposition.Gains;
import wae.domain.image.Picture;
import wae.domain.image.PictureStore;
import wae.domain.network.Engine;
import wae.domain.task.CancelledException;
import wae.domain.task.FileNames;
import wae.domain.task.Problem;

/** {@code decompose}: splits pictures and writes what came of them. */
@Command(name = "decompose", mixinStandardHelpOptions = true,
        description = "Decompose images into I_L and I_H, reconstruct them, and write panels (PNG) and metrics (JSON).")
public final class DecomposeCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "IMAGE", description = "Image files, or folders of them.")
    private List<Path> pictures;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where the results go.")
    private Path out;

    @Option(names = "--model", paramLabel = "MODEL",
            description = "A run folder or an encoder.onnx with its decoder.onnx beside it; the built-in model if absent.")
    private Path model;

    @Option(names = "--engine", defaultValue = "onnx", paramLabel = "ENGINE", description = "onnx or dl4j.")
    private Engine engine;

    @Spec
    private CommandSpec spec;

    private final PictureStore pictureStore;
    private final AutoEncoderStore autoEncoders;
    private final DecompositionStore results;
    private final int threads;
    private int failed;

    /** @param threads that the engines were given, for the record */
    public DecomposeCommand(PictureStore pictureStore, AutoEncoderStore autoEncoders, DecompositionStore results,
                            int threads) {
        this.pictureStore = pictureStore;
        this.autoEncoders = autoEncoders;
        this.results = results;
        this.threads = threads;
    }

    @Override
    public Integer call() throws Problem {
        List<Path> files = PictureArguments.files(pictures, this::failed);
        List<String> names = PictureArguments.resultNames(files);
        FigureMeans means = new FigureMeans();
        try (StopOnInterrupt interrupt = new StopOnInterrupt();
                AutoEncoder autoEncoder = model == null ? autoEncoders.bundled(engine) : autoEncoders.open(model, engine)) {
            Decomposer decomposer = new Decomposer(autoEncoder);
            for (int i = 0; i < files.size() && !interrupt.cancelled(); i++) {
                Path file = files.get(i);
                try (ProgressLine progress = new ProgressLine(spec, interrupt)) {
                    progress.wordLater(FileNames.shown(String.valueOf(file.getFileName())));
                    means.add(decompose(decomposer, file, names.get(i), progress));
                } catch (Problem problem) {
                    failed(problem);
                } catch (OutOfMemoryError e) {
                    failed(new Problem(file.getFileName() + " needs more memory than there is.", e));
                } catch (CancelledException e) {
                    break; // said below
                }
            }
            if (interrupt.cancelled()) {
                failed(new Problem("Stopped: " + means.count() + " of " + files.size() + " images are done."));
            }
        }
        if (means.count() > 1) {
            printer(spec.commandLine().getOut(), means.line());
        }
        return failed == 0 ? CommandLine.ExitCode.OK : Commands.FAILED;
    }

    private void failed(Problem problem) {
        failed++;
        Commands.tell(spec, problem);
    }

    private DecompositionFigures decompose(Decomposer decomposer, Path file, String name, ProgressLine progress)
            throws Problem {
        FileNames.requireWritable(file); // its results are called after it
        Picture picture = pictureStore.read(file);
        Decomposition decomposition = decomposer.decompose(picture, progress.part(0, 0.6));
        DecompositionFigures figures = DecompositionFigures.of(decomposition,
                decomposer.psnrDb(decomposition, Gains.LOW_ONLY, progress.part(0.6, 0.9)));
        AutoEncoder autoEncoder = decomposer.autoEncoder();
        results.save(new DecompositionReport(file.getFileName().toString(), decomposition, figures, autoEncoder.name(),
                autoEncoder.width(), autoEncoder.engine(), threads), out, name);
        progress.close();
        printer(spec.commandLine().getOut(), line(file, decomposition, figures));
        return figures;
    }

    private static String line(Path file, Decomposition decomposition, DecompositionFigures figures) {
        return String.format(Locale.ROOT, "%s  %s  PSNR %s dB, without I_H %s dB, SSIM %s, energy of I_H %.2f %%, %.0f ms",
                FileNames.shown(file.getFileName().toString()), decomposition.picture().size(), number(figures.psnrDb(), 2),
                number(figures.psnrWithoutHighDb(), 2), number(figures.ssim(), 4), 100 * figures.energyFractionHigh(),
                decomposition.encodeMillis() + decomposition.decodeMillis());
    }

    /** A dash where there is no number. */
    static String number(OptionalDouble value, int decimals) {
        return value.isPresent() ? String.format(Locale.ROOT, "%." + decimals + "f", value.getAsDouble()) : "-";
    }

    private static void printer(PrintWriter writer, String line) {
        writer.println(line);
        writer.flush();
    }
}
