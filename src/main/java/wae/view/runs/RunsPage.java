package wae.view.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.SegmentedButton;
import wae.view.control.PreviewsController;
import wae.view.control.chart.ChartGrid;
import wae.view.control.chart.ChartMenu;
import wae.view.control.chart.RunChartsController;
import wae.view.shell.Buttons;
import wae.view.shell.Command;
import wae.view.shell.FileChoices;
import wae.view.shell.Fxml;
import wae.view.shell.PageView;
import wae.view.shell.PreviewCommands;
import wae.viewmodel.FrameRenderer;
import wae.viewmodel.Page;
import wae.viewmodel.runs.RunRow;
import wae.viewmodel.runs.RunsViewModel;
import wae.viewmodel.runs.ValueChoice;
import wae.words.Words;

/** Puts the Runs page together. */
public final class RunsPage {

    private final RunsViewModel screen;
    private final FileChoices files;
    private final FrameRenderer renderer;
    private final ChartGrid charts;
    private final TextField filter = new TextField();
    private RunsSideController side;

    private RunsPage(RunsViewModel screen, FileChoices files, FrameRenderer renderer) {
        this.screen = screen;
        this.files = files;
        this.renderer = renderer;
        charts = new ChartGrid(screen.charts(), screen::save);
    }

    /** The page. @param renderer draws previews */
    public static PageView of(RunsViewModel screen, FileChoices files, FrameRenderer renderer) {
        return new RunsPage(screen, files, renderer).page();
    }

    private PageView page() {
        Command refresh = Command.of(Words.of("runs.refresh"), "fth-refresh-cw", screen.list()::refresh, "F5",
                "Shortcut+R");
        Command folder = Command.of(Words.of("runs.choose-folder"), "fth-folder", this::chooseFolder, "Shortcut+O");
        Command find = Command.of(Words.of("runs.filter"), "fth-search", filter::requestFocus, "Shortcut+F");
        Command reference = whenChosen(Words.of("runs.reference-set"), "fth-star",
                () -> screen.changes().reference(lead()), "Shortcut+D");
        Command rename = whenChosen(Words.of("runs.rename"), "fth-edit-2", () -> side.rename(), "F2");
        Command trash = whenChosen(Words.of("runs.trash"), "fth-trash-2", this::trash, "Delete");
        Command undo = Command.of(Words.of("runs.restore"), "fth-rotate-ccw", this::undo,
                "Shortcut+Z").when(screen.changes().undoableProperty());
        Command copyPath = whenChosen(Words.of("runs.copy-path"), "fth-clipboard", this::copyPath,
                "Shortcut+Shift+C");
        Command show = whenChosen(Words.of("runs.show-folder"), "fth-external-link", screen::show, "Shortcut+Shift+E");
        Command resume = enabled(Words.of("runs.resume-run"), "fth-play", screen::resume,
                screen.canResume(), "Shortcut+Enter");
        Command duplicate = enabled(Words.of("runs.duplicate-run"), "fth-git-branch", screen::duplicate,
                screen.canDuplicate(), "Shortcut+N");
        Command decompose = enabled(Words.of("runs.decompose-with"), "fth-layers", screen::decompose,
                screen.canDecompose(), "Shortcut+Shift+D");
        Command compare = enabled(Words.of("runs.compare-chosen"), "fth-bar-chart-2", screen::compare,
                screen.canCompare(), "Shortcut+Shift+M");
        Command differences = Command.of(Words.of("runs.differences-switch"), "fth-filter",
                () -> screen.differencesOnlyProperty().set(!screen.differencesOnlyProperty().get()), "Shortcut+I");
        List<Command> ofChart = chartCommands();
        PreviewsController previews = new PreviewsController(screen.previews(), renderer);
        List<Command> ofRun = List.of(resume, duplicate, decompose, compare, reference, rename, show, copyPath, trash);
        side = new RunsSideController(screen, List.of(Buttons.words(resume, Words.of("runs.resume")),
                Buttons.words(duplicate, Words.of("runs.duplicate")), Buttons.words(decompose, Words.of("runs.decompose")),
                Buttons.words(compare, Words.of("runs.compare")), Buttons.icon(show),
                Buttons.icon(copyPath), Buttons.icon(trash)));
        return new PageView(Page.RUNS, "fth-archive", toolbar(refresh, folder, reference, ofChart, undo),
                Fxml.load("runs", new RunChartsController(screen.charts(), charts), previews,
                        new RunsController(screen, previews, menu(ofRun), this::chooseFolder)),
                Fxml.load("runs-side", side), screen.status(),
                Stream.of(List.of(find, refresh, folder, resume, duplicate, decompose, compare, reference, rename, differences,
                        show, copyPath, trash, undo), ofChart, PreviewCommands.of(screen.previews()))
                        .flatMap(List::stream).toList());
    }

    private List<Node> toolbar(Command refresh, Command folder, Command reference, List<Command> ofChart, Command undo) {
        List<Node> toolbar = new ArrayList<>(List.of(filter(), Buttons.icon(refresh), Buttons.icon(folder), Buttons.separator(), values(),
                Buttons.words(reference, Words.of("runs.reference")), Buttons.spring()));
        ofChart.forEach(command -> toolbar.add(Buttons.icon(command)));
        toolbar.addAll(List.of(Buttons.separator(), Buttons.icon(undo)));
        return toolbar;
    }

    /** In the order of the toolbar. */
    private List<Command> chartCommands() {
        return List.of(
                ofChart(Words.of("runs.copy-chart"), "fth-copy", ChartMenu::copyPicture, "Shortcut+Alt+C"),
                ofChart(Words.of("runs.save-svg"), "fth-download", menu -> menu.save("svg"), "Shortcut+S"),
                ofChart(Words.of("runs.save-png"), "fth-image", menu -> menu.save("png"), "Shortcut+Shift+S"),
                ofChart(Words.of("runs.save-csv"), "fth-file-text", menu -> menu.save("csv"), "Shortcut+E"));
    }

    private Command whenChosen(String title, String icon, Runnable action, String key) {
        return enabled(title, icon, action, screen.chosen(), key);
    }

    /** About the chart that was used last. */
    private Command ofChart(String title, String icon, Consumer<ChartMenu> action, String key) {
        return enabled(title, icon, () -> action.accept(charts.currentProperty().get().menu()),
                charts.currentProperty().isNotNull(), key);
    }

    private static Command enabled(String title, String icon, Runnable action, ObservableBooleanValue when, String key) {
        return Command.of(title, icon, action, key).when(when);
    }

    private static ContextMenu menu(List<Command> commands) {
        ContextMenu menu = new ContextMenu();
        commands.forEach(command -> menu.getItems().add(Buttons.menuItem(command)));
        menu.getItems().add(menu.getItems().size() - 1, new SeparatorMenuItem());
        return menu;
    }

    private Node filter() {
        filter.setPromptText(Words.of("runs.filter-prompt"));
        filter.setPrefWidth(236);
        filter.setId("run-filter");
        filter.setAccessibleText(Words.of("runs.filter"));
        filter.setTooltip(new Tooltip(Words.of("runs.filter-tip")));
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                filter.clear();
            }
        });
        filter.textProperty().bindBidirectional(screen.list().filterProperty());
        return filter;
    }

    private Node values() {
        SegmentedButton values = new SegmentedButton();
        for (ValueChoice choice : ValueChoice.values()) {
            ToggleButton button = new ToggleButton(choice.title());
            button.setTooltip(new Tooltip(choice.meaning()));
            button.setSelected(screen.valueProperty().get() == choice);
            button.setOnAction(event -> {
                screen.valueProperty().set(choice);
                button.setSelected(true); // one is always shown
            });
            values.getButtons().add(button);
        }
        return values;
    }

    private RunRow lead() {
        return screen.drawn().leadProperty().get();
    }

    private void chooseFolder() {
        files.folder(Words.of("runs.choose-folder"), screen.list()::choose);
    }

    private void trash() {
        screen.changes().trash(screen.drawn().chosenProperty().get());
    }

    /** Where one is writing, what was written is undone. */
    private void undo() {
        Node focus = filter.getScene() == null ? null : filter.getScene().getFocusOwner();
        if (focus instanceof TextInputControl text && text.isUndoable()) {
            text.undo();
        } else {
            screen.changes().undo();
        }
    }

    private void copyPath() {
        ClipboardContent content = new ClipboardContent();
        content.putString(lead().folder().toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
