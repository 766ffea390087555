package wae.view.runs;

import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wae.view.control.PreviewsController;
import wae.view.control.Ticker;
import wae.viewmodel.runs.DrawnRuns;
import wae.viewmodel.runs.RunRow;
import wae.viewmodel.runs.RunsViewModel;
import wae.words.Words;

/** {@code runs.fxml}: the table, and under it what the chosen runs measured. */
public final class RunsController {

    private static final Duration SAMPLING = Duration.ofSeconds(1);
    private static final double PREVIEWS_FROM = 0.62;

    private final RunsViewModel screen;
    private final PreviewsController previews;
    private final ContextMenu menu;
    private final Runnable choosesFolder;
    private Ticker ticker;

    @FXML
    private StackPane root;
    @FXML
    private SplitPane halves;
    @FXML
    private TableView<RunRow> table;
    @FXML
    private Label noMatch;
    @FXML
    private Button clear;
    @FXML
    private SplitPane below;
    @FXML
    private VBox nothingDrawn;
    @FXML
    private Label nothingTitle;
    @FXML
    private Label nothingText;
    @FXML
    private VBox empty;
    @FXML
    private Label emptyText;

    /**
     * A controller.
     *
     * @param previews      of the charted runs
     * @param menu          of a run
     * @param choosesFolder asks for another folder of runs
     */
    RunsController(RunsViewModel screen, PreviewsController previews, ContextMenu menu, Runnable choosesFolder) {
        this.screen = screen;
        this.previews = previews;
        this.menu = menu;
        this.choosesFolder = choosesFolder;
    }

    @FXML
    private void initialize() {
        new RunTable(table, screen);
        table.setContextMenu(menu);
        root.sceneProperty().addListener((property, was, is) -> shown(is != null));
        BooleanBinding none = Bindings.createBooleanBinding(() -> screen.list().readProperty().get()
                && screen.list().allProperty().get().isEmpty(), screen.list().readProperty(), screen.list().allProperty());
        empty.visibleProperty().bind(none);
        halves.visibleProperty().bind(none.not());
        emptyText.textProperty().bind(Bindings.createStringBinding(
                () -> Words.of("runs.empty-text", screen.list().folder()), none));
        noMatch.textProperty().bind(Bindings.createStringBinding(() -> screen.list().readProperty().get()
                ? Words.of("runs.no-match", screen.list().filterProperty().get().strip()) : "",
                screen.list().filterProperty(), screen.list().readProperty()));
        clear.visibleProperty().bind(screen.list().filterProperty().isNotEmpty());
        SplitPane.setResizableWithParent(below.getItems().get(1), false);
        previews.showIn(below, PREVIEWS_FROM);
        screen.charts().versionProperty().addListener((property, was, is) -> showDrawn());
        showDrawn();
    }

    private void shown(boolean now) {
        if (now) {
            screen.list().refresh();
            ticker = new Ticker(SAMPLING, screen::sample);
        } else {
            ticker.close();
        }
    }

    private void showDrawn() {
        boolean drawn = !screen.charts().available().isEmpty();
        boolean chosen = !screen.drawn().drawnProperty().get().isEmpty();
        nothingDrawn.setVisible(!drawn && !screen.drawn().isReading());
        below.setVisible(drawn);
        nothingTitle.setText(chosen ? Words.of("runs.nothing-measured") : Words.of("runs.nothing-chosen"));
        nothingText.setText(chosen ? Words.of("runs.nothing-measured-text")
                : Words.of("runs.nothing-chosen-text", DrawnRuns.MAX));
    }

    @FXML
    private void clear() {
        screen.list().filterProperty().set("");
    }

    @FXML
    private void train() {
        screen.train();
    }

    @FXML
    private void chooseFolder() {
        choosesFolder.run();
    }
}
