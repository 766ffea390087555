package wae.view.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import wae.viewmodel.Notices;
import wae.words.Words;

/** What the workbench offers to do, in one line that takes no space when there is nothing. */
final class OfferBar extends HBox {

    private final Notices notices;

    OfferBar(Notices notices) {
        this.notices = notices;
        getStyleClass().addAll("notice", "offer");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        notices.offerProperty().addListener((property, was, is) -> show(is));
        show(notices.offerProperty().get());
    }

    private void show(Notices.Offer offer) {
        setVisible(offer != null);
        getChildren().clear();
        if (offer != null) {
            Label sentence = new Label(offer.sentence());
            sentence.setWrapText(true);
            sentence.setMinHeight(USE_PREF_SIZE);
            sentence.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(sentence, Priority.ALWAYS);
            getChildren().addAll(new FontIcon("fth-rotate-ccw"), sentence);
            offer.actions().forEach(action -> getChildren().add(button(action)));
            getChildren().add(button(new Notices.Action(Words.of("shell.not-now"), () -> { })));
        }
    }

    private Button button(Notices.Action action) {
        Button button = new Button(action.label());
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            notices.offer(null);
            action.run().run();
        });
        return button;
    }
}
