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
import wae.words.Words;

/** Asks, within the window, before closing it ends unfinished work; the work continues meanwhile. */
final class CloseOverlay {

    private final Stage stage;
    private final List<UnfinishedWork> works;
    private final Label sentence = new Label();
    private final ProgressBar ending = new ProgressBar();
    private final Button close = new Button(Words.of("shell.close-stop"));
    private final Button stay = new Button(Words.of("shell.close-stay"));
    private final Overlay overlay;

    /** @param works that may be unfinished when the window is closed; may grow */
    CloseOverlay(Stage stage, StackPane root, List<UnfinishedWork> works) {
        this.stage = stage;
        this.works = works;
        Label title = new Label(Words.of("shell.close-title"));
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
        List<UnfinishedWork> now = underWay();
        if (now.isEmpty()) {
            return;
        }
        event.consume();
        if (now.stream().noneMatch(work -> work.confirm().getAsBoolean())) {
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

    private List<UnfinishedWork> underWay() {
        return works.stream().filter(work -> work.underWay().getAsBoolean()).toList();
    }

    private void endAll() {
        close.setDisable(true);
        stay.setDisable(true);
        sentence.setText(Words.of("shell.close-stopping"));
        endNext();
    }

    private void endNext() {
        underWay().stream().findFirst().ifPresentOrElse(work -> work.end().accept(this::endNext), stage::hide);
    }
}
