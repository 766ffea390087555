package wae.view.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.MenuItem;
import wae.domain.run.RunSummary;

/** Lines of a menu that offers runs. */
public final class RunItems {

    private RunItems() {
    }

    /** One run. @param what of it matters here @param chosen is given its folder */
    public static MenuItem of(RunSummary run, String what, Consumer<Path> chosen) {
        return Buttons.menuItem(run.name() + "  \u00b7  " + what + ", " + run.state().word(),
                () -> chosen.accept(run.folder()));
    }

    /** A run that is not offered. @param asking opens a dialog, once the menu is gone: else it stays open behind it */
    public static MenuItem another(Runnable asking) {
        return Buttons.menuItem("Another run\u2026", () -> Platform.runLater(asking));
    }
}
