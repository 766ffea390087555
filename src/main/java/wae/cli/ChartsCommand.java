package wae.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wae.domain.image.PictureStore;
import wae.domain.image.TestChart;
import wae.domain.task.Problem;

/** {@code charts}: draws the test charts. */
@Command(name = "charts", mixinStandardHelpOptions = true,
        description = "Draw test charts (zone plate, Siemens star, slanted edge, chirp, checkerboard, colour noise)"
                + " as PNG.")
public final class ChartsCommand implements Callable<Integer> {

    private static final int MAX_SIDE = 8192;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "An existing folder for the charts.")
    private Path out;

    @Option(names = "--size", defaultValue = "" + TestChart.USUAL_SIDE, paramLabel = "PIXELS",
            description = "Size of each chart in pixels, 2 to " + MAX_SIDE + ".")
    private int side;

    @Spec
    private CommandSpec spec;

    private final PictureStore pictures;

    /** @param pictures writes the charts */
    public ChartsCommand(PictureStore pictures) {
        this.pictures = pictures;
    }

    @Override
    public Integer call() throws Problem {
        if (side < 2 || side > MAX_SIDE) {
            throw new ParameterException(spec.commandLine(),
                    "--size must lie between 2 and " + MAX_SIDE + ", not " + side);
        }
        for (TestChart chart : TestChart.values()) {
            pictures.writePng(chart.draw(side).planes(), out.resolve(chart.fileName()));
            spec.commandLine().getOut().println(chart.fileName());
        }
        return CommandLine.ExitCode.OK;
    }
}
