package wae.view.shell;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import wae.viewmodel.run.RunPreviews;
import wae.words.Words;

/** Scrubbing through the previews of runs, with the same keys on every page that shows them. */
public final class PreviewCommands {

    private PreviewCommands() {
    }

    /** Earlier, later and newest previews. */
    public static List<Command> of(RunPreviews previews) {
        BooleanBinding some = previews.countProperty().greaterThan(0);
        return List.of(
                Command.of(Words.of("run.previews.show-earlier"), "fth-chevron-left", () -> previews.move(-1),
                        "Shortcut+Left").when(some),
                Command.of(Words.of("run.previews.show-later"), "fth-chevron-right", () -> previews.move(1),
                        "Shortcut+Right").when(some),
                Command.of(Words.of("run.previews.show-newest"), "fth-chevrons-right", previews::follow,
                        "Shortcut+End").when(some));
    }
}
