package wae.view.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.MenuItem;
import wae.domain.run.RunSummary;
import wae.words.Words;

/** Menu items that offer runs. */
public final class RunItems {

    private RunItems() {
    }

    /** One run. @param about what matters of it here @param chosen is given its folder */
    public static MenuItem of(RunSummary run, String about, Consumer<Path> chosen) {
        return Buttons.menuItem(Words.of("shell.run-item", run.name(), about, run.state().word()),
                () -> chosen.accept(run.folder()));
    }

    /** A run that is not offered. @param dialog is opened once the menu is gone: else the menu stays open behind it */
    public static MenuItem another(Runnable dialog) {
        return Buttons.menuItem(Words.of("shell.run-other"), () -> Platform.runLater(dialog));
    }
}
