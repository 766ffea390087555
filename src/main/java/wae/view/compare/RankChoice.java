package wae.view.compare;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;
import wae.domain.classification.TopRank;

/** Whether a label must be the likeliest class, or among the five likeliest. */
final class RankChoice extends SegmentedButton {

    /** @param chosen takes what the user presses */
    RankChoice(ObjectProperty<TopRank> chosen) {
        for (TopRank rank : TopRank.values()) {
            ToggleButton button = new ToggleButton("T" + rank.title().substring(1) + " error");
            button.setId(rank.title());
            button.setTooltip(new Tooltip(rank == TopRank.ONE ? "The label was not the likeliest class"
                    : "The label was not among the five likeliest classes; says little where there are few"));
            button.setOnAction(event -> {
                chosen.set(rank);
                show(rank); // one is always down
            });
            getButtons().add(button);
        }
    }

    void show(TopRank rank) {
        getButtons().forEach(button -> button.setSelected(button.getId().equals(rank.title())));
    }
}
