package wae.view.compare;

import java.io.File;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.TransferMode;
import wae.view.shell.FileChoices;
import wae.viewmodel.run.RunOffer;
import wae.viewmodel.compare.AddingModel;

/** Brings a user's files to the comparison: chosen in a dialog, or dropped. */
final class RowFiles {

    private final AddingModel adding;
    private final RunOffer runs;
    private final FileChoices files;

    RowFiles(AddingModel adding, RunOffer runs, FileChoices files) {
        this.adding = adding;
        this.runs = runs;
        this.files = files;
    }

    void addFile() {
        files.open("Add a model, a plan or measurement", "Models, plans and measurement", new String[] {"*.onnx", "*.json"},
                adding::add);
    }

    void addRun() {
        files.folder("Add the classifier of a run", runs.folder(), adding::add);
    }

    /** Makes a button offer the newest runs, and any other. */
    void offerRuns(MenuButton button) {
        new RunMenu(button, runs, this);
    }

    void add(Path run) {
        adding.add(run);
    }

    /** Takes what is dropped on a node, instead of whatever the window would do with it. */
    void acceptDrops(Node node) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        node.setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream().map(File::toPath).forEach(adding::add);
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
