package wae.view.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Asks, within the window, before unfinished work is ended by closing it; the work goes on meanwhile. */
final class CloseQuestion {

    private final Stage stage;
    private final List<Unfinished> works;
    private final Label sentence = new Label();
    private final ProgressBar ending = new ProgressBar();
    private final Button close = new Button("Stop safely and close");
    private final Button stay = new Button("Keep it going");
    private final Overlay overlay;

    /** @param works that may be under way when the window is closed; may grow */
    CloseQuestion(Stage stage, StackPane root, List<Unfinished> works) {
        this.stage = stage;
        this.works = works;
        Label title = new Label("Close the window?");
        title.getStyleClass().add("overlay-title");
        sentence.setWrapText(true);
        sentence.setId("close-sentence");
        ending.visibleProperty().bind(close.disabledProperty());
        close.setId("close-anyway");
        close.setOnAction(event -> endAll());
        stay.setId("close-not");
        stay.setDefaultButton(true);
        HBox buttons = new HBox(stay, close, ending);
        buttons.getStyleClass().add("card-buttons");
        VBox card = new VBox(title, sentence, buttons);
        card.getStyleClass().add("close-question");
        overlay = new Overlay(root, card);
        stay.setOnAction(event -> overlay.hide());
    }

    boolean isShown() {
        return overlay.isShown();
    }

    /** Lets the window close, or asks. */
    void closing(WindowEvent event) {
        List<Unfinished> now = underWay();
        if (now.isEmpty()) {
            return;
        }
        event.consume();
        if (now.stream().noneMatch(work -> work.asks().getAsBoolean())) {
            endNext();
            return;
        }
        sentence.setText(String.join(" ", now.stream().map(work -> work.sentence().get()).toList()));
        if (!overlay.isShown()) {
            close.setDisable(false);
            stay.setDisable(false);
            overlay.show(stay);
        }
    }

    private List<Unfinished> underWay() {
        return works.stream().filter(work -> work.underWay().getAsBoolean()).toList();
    }

    private void endAll() {
        close.setDisable(true);
        stay.setDisable(true);
        sentence.setText("Stopping after this step, and keeping what there is\u2026");
        endNext();
    }

    private void endNext() {
        underWay().stream().findFirst().ifPresentOrElse(work -> work.end().accept(this::endNext), stage::hide);
    }
}
