package wae.view.train;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import wae.view.control.PreviewsController;
import wae.view.control.chart.ChartGrid;
import wae.view.control.chart.RunChartsController;
import wae.view.shell.Buttons;
import wae.view.shell.Command;
import wae.view.shell.FileChoices;
import wae.view.shell.Fxml;
import wae.view.shell.PageView;
import wae.view.shell.PreviewCommands;
import wae.viewmodel.FrameRenderer;
import wae.viewmodel.Page;
import wae.viewmodel.train.TrainViewModel;

/** Puts the training screen together. */
public final class TrainPage {

    private final TrainViewModel screen;
    private final FileChoices files;

    private TrainPage(TrainViewModel screen, FileChoices files) {
        this.screen = screen;
        this.files = files;
    }

    /**
     * The place.
     *
     * @param renderer       draws pictures
     * @param useInDecompose opens a run's auto-encoder there
     */
    public static PageView of(TrainViewModel screen, FileChoices files, FrameRenderer renderer,
                           Consumer<Path> useInDecompose) {
        return new TrainPage(screen, files).place(renderer, useInDecompose);
    }

    private PageView place(FrameRenderer renderer, Consumer<Path> useInDecompose) {
        ChartGrid charts = new ChartGrid(screen.charts(), screen::saveChart);
        PreviewsController previews = new PreviewsController(screen.previews(), renderer);
        screen.back().asksForData(then -> files.folder("The pictures that the run learned from", then));
        Command start = Command.of("Start what is chosen", "fth-play", screen::start, "F5", "Shortcut+Enter")
                .when(screen.readyBinding());
        Command pause = whileTraining("Pause or go on", "fth-pause", screen::pauseOrResume, "Space");
        Command step = whileTraining("Take one step, then hold", "fth-skip-forward", screen::step, "Period", "Decimal");
        Command stop = whileTraining("Stop and keep what there is", "fth-square", screen::stop, "Shift+F5");
        Command open = Command.of("Open a run", "fth-folder", this::open, "Shortcut+O");
        Command play = Command.of("Micro-training: play or pause", "fth-zap", screen.micro()::playOrPause, "Shortcut+M");
        Command reset = Command.of("Micro-training: begin again from the same start", "fth-rotate-ccw",
                screen.micro()::reset, "R").when(screen.micro().chosenProperty());
        Command reseed = Command.of("Micro-training: begin again from another start", "fth-shuffle",
                screen.micro()::reseed, "Shift+R").when(screen.micro().chosenProperty());
        Command shown = whileTraining("Show the run that trains", "fth-activity", screen::showTrained, "Shortcut+T");
        Button starts = Buttons.words(start, "Start");
        starts.getStyleClass().add("accent");
        BeforeStart before = new BeforeStart(screen);
        Node line = Buttons.separator();
        line.visibleProperty().bind(before.textProperty().isNotEmpty());
        List<Node> toolbar = List.of(starts, Buttons.words(pause, "Pause"), Buttons.words(step, "Step"),
                Buttons.words(stop, "Stop"), line, before, Buttons.words(open, "Open run\u2026"));
        return new PageView(Page.TRAIN, "fth-activity", toolbar,
                Fxml.load("train", new TrainController(screen, charts, previews, this::open), previews,
                        new RunChartsController(screen.charts(), charts), new RunHeaderController(screen, useInDecompose)),
                Fxml.load("train-side", new TrainSideController(screen), new TrainFormController(screen.form(), files),
                        new DataFormController(screen.form().data(), files), new MicroController(screen),
                        new ProbesController(screen.probes(), files)),
                new SimpleStringProperty(""),
                Stream.concat(Stream.of(start, pause, step, stop, open, play, reset, reseed, shown),
                        PreviewCommands.of(screen.previews()).stream()).toList());
    }

    private Command whileTraining(String title, String icon, Runnable action, String... keys) {
        return Command.of(title, icon, action, keys).when(screen.trainingProperty());
    }

    private void open() {
        files.folder("The run to open", screen.form().start().folder(), screen.back()::open);
    }
}
