package wae.view.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A card over the whole window until Escape or a click beside it; the focus then returns to where it was.
 */
final class Overlay {

    private final StackPane root;
    private final StackPane veil = new StackPane();
    private Node focusBefore;

    Overlay(StackPane root, Region card) {
        this.root = root;
        veil.getStyleClass().add("veil");
        card.getStyleClass().add("overlay-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        veil.getChildren().add(card);
        veil.setOnMouseClicked(event -> {
            if (event.getTarget() == veil) {
                hide();
            }
        });
        veil.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
    }

    boolean isShown() {
        return root.getChildren().contains(veil);
    }

    void show(Node focus) {
        if (!isShown()) {
            focusBefore = root.getScene().getFocusOwner();
            root.getChildren().add(veil);
        }
        focus.requestFocus();
    }

    void hide() {
        root.getChildren().remove(veil);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }
}
