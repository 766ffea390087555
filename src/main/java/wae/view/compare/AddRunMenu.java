package wae.view.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import wae.domain.run.RunSummary;
import wae.view.shell.RunItems;
import wae.viewmodel.run.RunOffer;

/** Menu that adds one of the newest runs that trained a classifier, or any folder. */
final class AddRunMenu {

    private final MenuButton button;
    private final RunOffer offer;
    private final SystemFiles files;

    /** Fills a button. */
    AddRunMenu(MenuButton button, RunOffer offer, SystemFiles files) {
        this.button = button;
        this.offer = offer;
        this.files = files;
        offer.offered().addListener((ListChangeListener<RunSummary>) change -> fill());
        button.sceneProperty().addListener((of, was, is) -> {
            if (is != null) {
                offer.refresh(RunSummary::hasClassifier);
            }
        });
        button.setOnShowing(event -> offer.refresh(RunSummary::hasClassifier));
        fill();
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        offer.offered().forEach(run -> items.add(RunItems.of(run, run.system(), files::add)));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(RunItems.another(files::addRun));
        button.getItems().setAll(items);
    }
}
