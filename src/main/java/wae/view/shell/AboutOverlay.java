package wae.view.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wae.domain.machine.Fact;
import wae.viewmodel.Diagnostics;
import wae.viewmodel.TaskRunner;
import wae.words.Words;

/** Versions, engines and machine, as the command {@code info} prints them, and what to attach to a bug report. */
final class AboutOverlay {

    private final Supplier<List<Fact>> facts;
    private final TaskRunner runner;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final ReportButtons buttons;
    private final Overlay overlay;
    private List<Fact> known = List.of();

    /**
     * An overlay that is not shown yet.
     *
     * @param facts  loads the engines, which takes a moment
     * @param runner loads them
     */
    AboutOverlay(StackPane root, Supplier<List<Fact>> facts, TaskRunner runner, Diagnostics diagnostics) {
        this.facts = facts;
        this.runner = runner;
        Label title = new Label(Words.of("shell.title"));
        title.getStyleClass().add("overlay-title");
        Label purpose = new Label(Words.of("shell.about-purpose"));
        purpose.setWrapText(true);
        purpose.getStyleClass().add("muted");
        grid.getStyleClass().add("facts");
        scroll.setFitToWidth(true);
        buttons = new ReportButtons(diagnostics, () -> known);
        VBox card = new VBox(title, purpose, scroll, buttons);
        card.getStyleClass().add("about");
        overlay = new Overlay(root, card);
    }

    boolean isShown() {
        return overlay.isShown();
    }

    void show() {
        if (grid.getChildren().isEmpty()) {
            grid.add(new Label(Words.of("shell.about-loading")), 0, 0);
            runner.start(Words.of("shell.about-job"), job -> facts.get(), this::fill);
        }
        buttons.reset();
        overlay.show(scroll);
    }

    private void fill(List<Fact> facts) {
        known = facts;
        grid.getChildren().clear();
        for (Fact fact : known) {
            Label label = new Label(fact.label());
            label.getStyleClass().add("muted");
            label.setMinWidth(Region.USE_PREF_SIZE);
            Label value = new Label(fact.value());
            value.setWrapText(true);
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(grid.getRowCount(), label, value);
        }
    }
}
