package wae.view.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wae.viewmodel.Diagnostics;
import wae.words.Words;

/** Tells of an error that nothing caught. There is one; further errors while it is shown are counted on it. */
final class ErrorOverlay {

    private final Label sentence = new Label();
    private final Label count = new Label();
    private final Button resume = new Button(Words.of("shell.error.continue"));
    private final ReportButtons buttons;
    private final Overlay overlay;
    private int errors;

    /** An overlay that is not shown yet. */
    ErrorOverlay(StackPane root, Diagnostics diagnostics) {
        Label title = new Label(Words.of("shell.error.title"));
        title.getStyleClass().add("overlay-title");
        sentence.setId("error-sentence");
        sentence.setWrapText(true);
        count.setId("error-count");
        count.getStyleClass().add("muted");
        count.managedProperty().bind(count.visibleProperty());
        buttons = new ReportButtons(diagnostics, List::of);
        resume.setId("error-continue");
        resume.setDefaultButton(true);
        buttons.getChildren().add(resume);
        VBox card = new VBox(title, sentence, count, buttons);
        card.getStyleClass().add("error-card");
        overlay = new Overlay(root, card);
        resume.setOnAction(event -> overlay.hide());
    }

    boolean isShown() {
        return overlay.isShown();
    }

    /** Shows an error, or counts it. */
    void tell(Throwable error) {
        boolean first = !overlay.isShown();
        errors = first ? 1 : errors + 1;
        if (first || error instanceof OutOfMemoryError) {
            sentence.setText(Words.of(error instanceof OutOfMemoryError ? "shell.error.memory" : "shell.error.sentence"));
        }
        count.setVisible(errors > 1);
        count.setText(Words.of("shell.error.count", errors));
        if (first) {
            buttons.reset();
            overlay.show(resume);
        }
    }
}
