package wae.view.shell;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wae.domain.machine.Fact;
import wae.viewmodel.TaskRunner;

/** Versions, engines and machine, as the command {@code info} prints them; for bug reports they can be copied. */
final class AboutOverlay {

    private final Supplier<List<Fact>> facts;
    private final TaskRunner runner;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Button copy = new Button("Copy");
    private final Overlay overlay;

    /**
     * An overlay that is not shown yet.
     *
     * @param facts  loads the engines, which takes a moment
     * @param runner asks for them
     */
    AboutOverlay(StackPane root, Supplier<List<Fact>> facts, TaskRunner runner) {
        this.facts = facts;
        this.runner = runner;
        Label title = new Label("WAE Workbench");
        title.getStyleClass().add("overlay-title");
        Label purpose = new Label(
                "Splits pictures with the Wavelet-like Auto-Encoder into I_L and I_H, trains it, and times"
                + " accelerated against baseline networks. Apache License 2.0.");
        purpose.setWrapText(true);
        purpose.getStyleClass().add("muted");
        grid.getStyleClass().add("facts");
        scroll.setFitToWidth(true);
        VBox card = new VBox(title, purpose, scroll, copy);
        card.getStyleClass().add("about");
        overlay = new Overlay(root, card);
    }

    boolean isShown() {
        return overlay.isShown();
    }

    void show() {
        if (grid.getChildren().isEmpty()) {
            grid.add(new Label("The engines are being asked\u2026"), 0, 0);
            copy.setDisable(true);
            runner.start("Asking the engines", job -> facts.get(), this::fill);
        }
        overlay.show(copy);
    }

    private void fill(List<Fact> known) {
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
        copy.setDisable(false);
        copy.setOnAction(event -> copy(known));
    }

    private static void copy(List<Fact> known) {
        ClipboardContent content = new ClipboardContent();
        content.putString(known.stream().map(fact -> fact.label() + ": " + fact.value())
                .collect(Collectors.joining(System.lineSeparator())));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
