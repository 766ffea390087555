package wae.view.compare;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

/** Views that take turns in one place. */
final class Views {

    private Views() {
    }

    /** As large as its place, and scrolled where that is too small. */
    static ScrollPane scrolled(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        return pane;
    }

    /** Puts a view into its place while its button is down; pressed again, the button stays down. */
    static void shownWith(ToggleButton button, Node view, Pane place) {
        button.selectedProperty().addListener((of, was, is) -> {
            if (is) {
                place.getChildren().setAll(view);
            }
        });
        button.setOnAction(event -> button.setSelected(true));
        if (button.isSelected()) {
            place.getChildren().setAll(view);
        }
    }
}
