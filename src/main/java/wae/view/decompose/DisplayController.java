package wae.view.decompose;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import wae.view.shell.Buttons;
import wae.view.shell.Command;
import wae.viewmodel.DisplayText;
import wae.viewmodel.decompose.DisplayGains;
import wae.viewmodel.decompose.PanelContent;
import wae.viewmodel.decompose.PanelKind;
import wae.viewmodel.decompose.Panels;
import wae.words.Words;

/** {@code display.fxml}: the gains of the signed panels, and whether panels are linked. */
public final class DisplayController {

    private final Panels panels;

    @FXML
    private GridPane grid;
    @FXML
    private CheckBox linked;

    /** @param panels whose display is set */
    public DisplayController(Panels panels) {
        this.panels = panels;
    }

    @FXML
    private void initialize() {
        linked.selectedProperty().bindBidirectional(panels.viewports().linkedProperty());
        int row = 0;
        for (PanelKind kind : PanelKind.values()) {
            if (kind.signed()) {
                grid.addRow(row++, title(kind), gain(kind));
            }
        }
    }

    private static Node title(PanelKind kind) {
        Label title = new Label(kind == PanelKind.HIGH ? Words.of("decompose.gain-high")
                : Words.of("decompose.gain-difference"));
        title.getStyleClass().add("muted");
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }

    private Node gain(PanelKind kind) {
        BooleanBinding empty = panels.content(kind).isNull();
        BooleanBinding automatic = panels.gains().of(kind).isEqualTo(DisplayGains.AUTOMATIC, 0);
        Label shown = new Label();
        shown.getStyleClass().add("number");
        shown.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.textProperty().bind(Bindings.createStringBinding(() -> text(panels.content(kind).get()),
                panels.content(kind)));
        Button less = step(kind, Words.of("decompose.gain-less"), "fth-minus", -1);
        Button more = step(kind, Words.of("decompose.gain-more"), "fth-plus", 1);
        Button auto = Buttons.words(Command.of(Words.of("decompose.gain-auto-help"), "fth-refresh-ccw",
                () -> panels.gains().automatic(kind)).when(automatic.not()), Words.of("decompose.gain-auto"));
        auto.setGraphic(null); // the row has no space for an icon
        auto.getStyleClass().add("small");
        auto.setMinWidth(Region.USE_PREF_SIZE);
        less.disableProperty().bind(empty);
        more.disableProperty().bind(empty);
        HBox row = new HBox(shown, less, more, auto);
        row.getStyleClass().add("gain-row");
        GridPane.setHgrow(row, Priority.ALWAYS);
        return row;
    }

    private Button step(PanelKind kind, String title, String icon, int steps) {
        Button button = Buttons.icon(Command.of(title, icon, () -> panels.stepGain(kind, steps)));
        button.getStyleClass().add("small");
        button.disableProperty().unbind();
        return button;
    }

    private static String text(PanelContent content) {
        return content == null ? "\u2013" : DisplayText.gain(content.mapping());
    }
}
