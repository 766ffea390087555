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
import wae.words.Words;

/** Puts the Train page together. */
public final class TrainPage {

    private final TrainViewModel screen;
    private final FileChoices files;

    private TrainPage(TrainViewModel screen, FileChoices files) {
        this.screen = screen;
        this.files = files;
    }

    /**
     * The page.
     *
     * @param renderer       draws pictures
     * @param useInDecompose opens a run's auto-encoder there
     */
    public static PageView of(TrainViewModel screen, FileChoices files, FrameRenderer renderer,
                           Consumer<Path> useInDecompose) {
        return new TrainPage(screen, files).view(renderer, useInDecompose);
    }

    private PageView view(FrameRenderer renderer, Consumer<Path> useInDecompose) {
        ChartGrid charts = new ChartGrid(screen.charts(), screen::saveChart);
        PreviewsController previews = new PreviewsController(screen.previews(), renderer);
        screen.savedRuns().asksForData(then -> files.folder(Words.of("train.data-dialog"), then));
        Command start = Command.of(Words.of("train.start-chosen"), "fth-play", screen::start, "F5", "Shortcut+Enter")
                .when(screen.readyBinding());
        Command pause = whileTraining(Words.of("train.pause-or-resume"), "fth-pause", screen::pauseOrResume, "Space");
        Command step = whileTraining(Words.of("train.step-help"), "fth-skip-forward", screen::step, "Period", "Decimal");
        Command stop = whileTraining(Words.of("train.stop-help"), "fth-square", screen::stop, "Shift+F5");
        Command open = Command.of(Words.of("train.open-run"), "fth-folder", this::open, "Shortcut+O");
        Command play = Command.of(Words.of("train.micro-play-or-pause"), "fth-zap", screen.micro()::playOrPause, "Shortcut+M");
        Command reset = Command.of(Words.of("train.micro-reset-command"), "fth-rotate-ccw",
                screen.micro()::reset, "R").when(screen.micro().chosenProperty());
        Command reseed = Command.of(Words.of("train.micro-reseed-command"), "fth-shuffle",
                screen.micro()::reseed, "Shift+R").when(screen.micro().chosenProperty());
        Command shown = whileTraining(Words.of("train.show-active"), "fth-activity", screen::showTrained, "Shortcut+T");
        Button starts = Buttons.words(start, Words.of("train.start-button"));
        starts.getStyleClass().add("accent");
        BeforeStart before = new BeforeStart(screen);
        Node line = Buttons.separator();
        line.visibleProperty().bind(before.textProperty().isNotEmpty());
        List<Node> toolbar = List.of(starts, Buttons.words(pause, Words.of("train.pause")), Buttons.words(step, Words.of("train.step")),
                Buttons.words(stop, Words.of("train.stop")), line, before, Buttons.words(open, Words.of("train.open-run-button")));
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
        files.folder(Words.of("train.open-run"), screen.form().start().folder(), screen.savedRuns()::open);
    }
}
