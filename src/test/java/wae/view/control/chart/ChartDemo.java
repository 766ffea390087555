package wae.view.control.chart;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Random;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import javafx.util.Duration;
import wae.chart.Axis;
import wae.chart.Dash;
import wae.chart.Role;
import wae.chart.Series;
import wae.chart.SeriesStyle;

/** Shows all charts with made-up data, to be looked at: {@code light} or {@code dark}, or {@code switch} after 3 s. */
public final class ChartDemo {

    private ChartDemo() {
    }

    /** @param arguments the theme */
    public static void main(String[] arguments) {
        Platform.startup(() -> {
            theme(arguments.length > 0 && arguments[0].equals("dark"));
            Stage stage = new Stage();
            Scene scene = new Scene(grid(), 1400, 900);
            scene.getStylesheets().addAll("/styles/roles.css", "/styles/workbench.css");
            scene.getRoot().setStyle("-fx-font-size: " + (arguments.length > 1 ? arguments[1] : "13") + "px; "
                    + "-fx-background-color: -color-bg-default;");
            stage.setScene(scene);
            stage.show();
            if (arguments.length > 0 && arguments[0].equals("switch")) {
                new Timeline(new KeyFrame(Duration.seconds(3), event -> theme(true))).play();
            }
        });
    }

    private static void theme(boolean dark) {
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }

    private static GridPane grid() {
        BarComparison bars = new BarComparison("Times side by side", "Press Measure.");
        bars.setBars(ChartSamples.bars());
        LayerWaterfall waterfall = new LayerWaterfall("Layer by layer", ChartSamples.parts(), "Measure two systems.");
        waterfall.setStacks(ChartSamples.stacks());
        AccuracyScatter scatter = new AccuracyScatter("Accuracy against time", "Measure and evaluate.");
        scatter.setPoints(ChartSamples.points(), "top-5 error");
        LiveChart empty = new LiveChart("Accuracy", Axis.of("step", ""), Axis.of("accuracy", "%"),
                "Start a run to see its accuracy.");
        GridPane grid = new GridPane();
        grid.addRow(0, lines(), bars);
        grid.addRow(1, waterfall, scatter);
        grid.addRow(2, many(), empty);
        for (var node : grid.getChildren()) {
            ((CanvasChart) node).setPrefSize(700, 300);
            GridPane.setHgrow(node, Priority.ALWAYS);
            GridPane.setVgrow(node, Priority.ALWAYS);
        }
        return grid;
    }

    private static LiveChart lines() {
        LiveChart chart = new LiveChart("Losses", new Axis("step", "", true), Axis.of("loss", "mean square"),
                "No run yet.");
        List<Series> series = ChartSamples.losses(20_000);
        chart.setSeries(series);
        chart.logarithmicProperty().set(true);
        chart.smoothingProperty().set(0.95);
        chart.cursorPositionProperty().set(12_000);
        chart.cursorMovableProperty().set(true);
        chart.star(series.get(0), 17_000, series.get(0).y(17_000));
        return chart;
    }

    private static LiveChart many() {
        LiveChart chart = new LiveChart("Few points, dashes", Axis.of("time", "s"), Axis.of("energy fraction", "%"),
                "No run yet.");
        Random random = new Random(2);
        for (int run = 0; run < 5; run++) {
            Series series = new Series("run " + run, "%", new SeriesStyle(Role.values()[Role.RUN_1.ordinal() + run],
                    Dash.values()[run % 4]));
            for (int i = 0; i < 60; i++) {
                series.append(i * 7, i == 30 && run == 1 ? Double.NaN : 5 + run * 4 + 20.0 / (i + 1)
                        + random.nextDouble());
            }
            chart.addSeries(series);
        }
        return chart;
    }
}
