package wae.view.compare;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;
import wae.domain.classification.TopRank;
import wae.words.Words;

/** Top-1 or top-5 error. */
final class RankChoice extends SegmentedButton {

    /** @param chosen is set when the user presses a button */
    RankChoice(ObjectProperty<TopRank> chosen) {
        for (TopRank rank : TopRank.values()) {
            ToggleButton button = new ToggleButton(rank == TopRank.ONE ? Words.of("compare.top-one")
                    : Words.of("compare.top-five"));
            button.setId(rank.title());
            button.setTooltip(new Tooltip(rank == TopRank.ONE ? Words.of("compare.top-one-help")
                    : Words.of("compare.top-five-help")));
            button.setOnAction(event -> {
                chosen.set(rank);
                show(rank); // one is always selected
            });
            getButtons().add(button);
        }
    }

    void show(TopRank rank) {
        getButtons().forEach(button -> button.setSelected(button.getId().equals(rank.title())));
    }
}
