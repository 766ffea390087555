package wae.view.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import wae.domain.training.RunSummary;
import wae.view.Buttons;
import wae.viewmodel.compare.RunOffer;

/** Lets add one of the newest runs that trained a classifier, or any folder. */
final class RunMenu {

    private final MenuButton button;
    private final RunOffer offer;
    private final RowFiles files;

    /** Fills a button. */
    RunMenu(MenuButton button, RunOffer offer, RowFiles files) {
        this.button = button;
        this.offer = offer;
        this.files = files;
        offer.offered().addListener((ListChangeListener<RunSummary>) change -> fill());
        button.sceneProperty().addListener((of, was, is) -> {
            if (is != null) {
                offer.refresh();
            }
        });
        button.setOnShowing(event -> offer.refresh());
        fill();
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        offer.offered().forEach(run -> items.add(Buttons.menuItem(words(run), () -> files.add(run.folder()))));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(Buttons.menuItem("Another run\u2026", () -> Platform.runLater(files::addRun))); // behind the menu
        button.getItems().setAll(items);
    }

    private static String words(RunSummary run) {
        return run.name() + "  \u00b7  " + run.system() + ", " + run.state().word();
    }
}
