package wae.view.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import wae.domain.run.RunSummary;
import wae.domain.training.Stage;
import wae.view.shell.Buttons;
import wae.view.shell.FileChoices;
import wae.view.shell.RunItems;
import wae.viewmodel.train.StartForm;
import wae.words.Words;

/** Lets choose what a run is initialised from: nothing, one of the newest runs that suit it, or any folder. */
final class StartMenu {

    private final MenuButton button;
    private final StartForm start;
    private final Supplier<List<Stage>> stages;
    private final FileChoices files;

    /** Fills a button. @param stages that are to be trained */
    StartMenu(MenuButton button, StartForm start, Supplier<List<Stage>> stages, FileChoices files) {
        this.button = button;
        this.start = start;
        this.stages = stages;
        this.files = files;
        InvalidationListener changed = observable -> fill();
        start.offered().addListener(changed);
        start.chosenProperty().addListener(changed);
        start.knownProperty().addListener(changed);
        button.setOnShowing(event -> start.offerFor(stages.get()));
        fill();
    }

    /** Looks for runs that suit other stages. */
    void refresh() {
        start.offerFor(stages.get());
        fill();
    }

    private void fill() {
        button.setText(words());
        List<MenuItem> items = new ArrayList<>();
        items.add(Buttons.menuItem(newWeights(), () -> start.chosenProperty().set(null)));
        start.offered().forEach(run -> items.add(RunItems.of(run, run.stage().title(), start.chosenProperty()::set)));
        items.add(new SeparatorMenuItem());
        items.add(RunItems.another(() ->
                files.folder(Words.of("train.start-dialog"), start.folder(), start.chosenProperty()::set)));
        button.getItems().setAll(items);
    }

    /** An auto-encoder has a setting for them. */
    private String newWeights() {
        return Words.of(stages.get().get(0) == Stage.AUTO_ENCODER ? "train.start-new" : "train.start-random");
    }

    private String words() {
        Path chosen = start.chosenProperty().get();
        StartForm.Known known = start.knownProperty().get();
        String name = chosen == null ? newWeights() : String.valueOf(chosen.getFileName());
        return known == null ? name : known.run().map(RunSummary::name).orElse(name);
    }
}
