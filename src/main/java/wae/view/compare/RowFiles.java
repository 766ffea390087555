package wae.view.compare;

import java.io.File;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import wae.view.FileChoices;
import wae.viewmodel.compare.AddingModel;

/** Brings a user's files to the comparison: chosen in a dialog, or dropped. */
final class RowFiles {

    private final AddingModel adding;
    private final FileChoices files;

    RowFiles(AddingModel adding, FileChoices files) {
        this.adding = adding;
        this.files = files;
    }

    void addFile() {
        files.open("Add a model, a plan or evidence", "Models, plans and evidence", new String[] {"*.onnx", "*.json"},
                adding::add);
    }

    void addRun() {
        files.folder("Add the classifier of a run", adding::add);
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
