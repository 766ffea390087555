package wae.view.runs;

import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wae.view.control.Ticker;
import wae.viewmodel.runs.RunRow;
import wae.viewmodel.runs.RunsViewModel;

/** {@code runs.fxml}: the table, and under it what the chosen runs measured. */
public final class RunsController {

    private static final Duration LOOKING = Duration.ofSeconds(1);
    private static final double PICTURES_FROM = 0.62;

    private final RunsViewModel screen;
    private final ChartGrid grid;
    private final PicturePane pictures;
    private final ContextMenu menu;
    private final Runnable choosesFolder;
    private Ticker looking;

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
    private ScrollPane charts;
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
     * @param grid          shows the charts
     * @param pictures      shows what runs made of probes, where they left pictures
     * @param menu          of a run
     * @param choosesFolder asks for another folder of runs
     */
    RunsController(RunsViewModel screen, ChartGrid grid, PicturePane pictures, ContextMenu menu,
            Runnable choosesFolder) {
        this.screen = screen;
        this.grid = grid;
        this.pictures = pictures;
        this.menu = menu;
        this.choosesFolder = choosesFolder;
    }

    @FXML
    private void initialize() {
        new RunTable(table, screen);
        table.setContextMenu(menu);
        charts.setContent(grid);
        root.sceneProperty().addListener((property, was, is) -> shown(is != null));
        BooleanBinding none = Bindings.createBooleanBinding(() -> screen.list().readProperty().get()
                && screen.list().allProperty().get().isEmpty(), screen.list().readProperty(), screen.list().allProperty());
        empty.visibleProperty().bind(none);
        halves.visibleProperty().bind(none.not());
        emptyText.textProperty().bind(Bindings.createStringBinding(() -> "A run is what a training leaves: its settings,"
                + " its curves, its pictures and its networks. Start one in Train, or with a command; those in "
                + screen.list().folder() + " are listed here.", none));
        noMatch.textProperty().bind(Bindings.createStringBinding(() -> screen.list().readProperty().get()
                ? "No run has \u201c" + screen.list().filterProperty().get().strip() + "\u201d." : "",
                screen.list().filterProperty(), screen.list().readProperty()));
        clear.visibleProperty().bind(screen.list().filterProperty().isNotEmpty());
        screen.previews().countProperty().addListener((property, was, is) -> showPictures(is.intValue() > 0));
        showPictures(screen.previews().countProperty().get() > 0);
        screen.charts().versionProperty().addListener((property, was, is) -> showDrawn());
        showDrawn();
    }

    private void shown(boolean now) {
        if (now) {
            screen.list().refresh();
            looking = new Ticker(LOOKING, screen::look);
        } else {
            looking.close();
        }
    }

    private void showPictures(boolean there) {
        if (there && !below.getItems().contains(pictures)) {
            below.getItems().add(pictures);
            SplitPane.setResizableWithParent(pictures, false);
            below.setDividerPositions(PICTURES_FROM);
        } else if (!there) {
            below.getItems().remove(pictures);
        }
    }

    private void showDrawn() {
        boolean drawn = !screen.charts().available().isEmpty();
        boolean chosen = !screen.drawn().drawnProperty().get().isEmpty();
        nothingDrawn.setVisible(!drawn && !screen.drawn().isReading());
        below.setVisible(drawn);
        nothingTitle.setText(chosen ? "Nothing measured yet" : "Choose runs in the table");
        nothingText.setText(chosen ? "The chosen runs have not measured anything so far."
                : "Up to 20 of them lie over each other here; hold Ctrl or Shift to choose several.");
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
