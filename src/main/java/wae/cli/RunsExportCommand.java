package wae.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wae.chart.Axis;
import wae.chart.ChartStore;
import wae.chart.LineDrawing;
import wae.chart.LineModel;
import wae.chart.Series;
import wae.chart.SeriesStyle;
import wae.domain.run.RunHistory;
import wae.domain.run.RunStore;
import wae.domain.task.Problem;
import wae.domain.training.Metric;

/** {@code runs export}: what runs measured, over each other, as charts and as unthinned tables. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Write what runs measured, one file for each"
        + " metric with all runs in it: tables with every point (CSV) and charts (SVG, PNG); all of them unless some are"
        + " asked for.")
final class RunsExportCommand implements Callable<Integer> {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    /** Sharp when printed across a page. */
    private static final int FACTOR = 2;

    @Parameters(paramLabel = "RUN", arity = "1..20",
            description = "Folders of runs, or their names in the folder of runs.")
    private List<Path> named;

    @Mixin
    private RunArguments runs;

    @Option(names = "--out", required = true, paramLabel = "FOLDER",
            description = "Where the files go; made if need be.")
    private Path out;

    @Option(names = "--csv", description = "Write tables.")
    private boolean csv;

    @Option(names = "--svg", description = "Write charts as vector drawings.")
    private boolean svg;

    @Option(names = "--png", description = "Write charts as images of " + WIDTH * FACTOR + "x" + HEIGHT * FACTOR
            + " pixels.")
    private boolean png;

    @Option(names = "--metric", split = ",", paramLabel = "NAME", showDefaultValue = Visibility.NEVER,
            description = "Which; all that were measured if absent. Names are those of metrics.csv, e.g. transform_loss,accuracy.")
    private List<String> metrics = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    private final TrainingSession session;
    private final ChartStore charts;

    RunsExportCommand(TrainingSession session, ChartStore charts) {
        this.session = session;
        this.charts = charts;
    }

    @Override
    public Integer call() throws Problem {
        Map<String, RunHistory> histories = histories();
        int written = 0;
        for (Metric metric : Metric.values()) {
            if (isWanted(metric) && histories.values().stream().anyMatch(run -> run.columns().containsKey(metric))) {
                export(metric, histories);
                written++;
            }
        }
        if (written == 0) {
            throw new ParameterException(spec.commandLine(), "These runs have measured nothing of "
                    + (metrics.isEmpty() ? "anything" : String.join(", ", metrics)) + ".");
        }
        return 0;
    }

    private boolean isWanted(Metric metric) {
        return metrics.isEmpty() || metrics.contains(metric.column());
    }

    private Map<String, RunHistory> histories() throws Problem {
        RunStore store = session.runs().store();
        Map<String, RunHistory> histories = new LinkedHashMap<>();
        for (Path run : named) {
            Path folder = runs.folder(run, session);
            String name = store.summary(folder).name();
            histories.put(histories.containsKey(name) ? name + " (" + folder.getFileName() + ")" : name,
                    store.history(folder));
        }
        return histories;
    }

    private void export(Metric metric, Map<String, RunHistory> histories) throws Problem {
        LineModel model = new LineModel(metric.title(), new Axis("step", "", true),
                Axis.of(metric.title(), metric.unit()));
        model.logY(metric.isLoss() || metric == Metric.LEARNING_RATE);
        histories.forEach((name, history) -> model.add(series(name, metric, history, model.series().size())));
        LineDrawing drawing = new LineDrawing(model, "nothing was measured");
        boolean all = !csv && !svg && !png;
        if (csv || all) {
            write(metric, "csv", file -> charts.csv(drawing, file));
        }
        if (svg || all) {
            write(metric, "svg", file -> charts.svg(drawing, WIDTH, HEIGHT, file));
        }
        if (png || all) {
            write(metric, "png", file -> charts.png(drawing, WIDTH, HEIGHT, FACTOR, file));
        }
    }

    private static Series series(String name, Metric metric, RunHistory history, int index) {
        Series series = new Series(name, metric.unit(), SeriesStyle.ofRun(index));
        RunHistory.Column column = history.of(metric);
        for (int i = 0; i < column.steps().length; i++) {
            series.append(column.steps()[i], metric.shown(column.values()[i]));
        }
        return series;
    }

    private interface Writing {
        void to(Path file) throws Problem;
    }

    private void write(Metric metric, String ending, Writing writing) throws Problem {
        Path file = out.resolve(metric.column() + "." + ending);
        writing.to(file);
        spec.commandLine().getOut().println(file);
        spec.commandLine().getOut().flush();
    }
}
