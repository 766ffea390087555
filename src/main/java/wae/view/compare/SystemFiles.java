package wae.view.compare;

import java.io.File;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.TransferMode;
import wae.view.shell.FileChoices;
import wae.viewmodel.compare.ImportModel;
import wae.viewmodel.run.RunOffer;
import wae.words.Words;

/** Adds a user's files to the comparison: selected in a dialog, or dropped. */
final class SystemFiles {

    private final ImportModel imports;
    private final RunOffer runs;
    private final FileChoices files;

    SystemFiles(ImportModel imports, RunOffer runs, FileChoices files) {
        this.imports = imports;
        this.runs = runs;
        this.files = files;
    }

    void addFile() {
        files.open(Words.of("compare.add-dialog"), Words.of("compare.files-systems"), new String[] {"*.onnx", "*.json"},
                imports::add);
    }

    void addRun() {
        files.folder(Words.of("compare.add-run-dialog"), runs.folder(), imports::add);
    }

    /** Makes a button offer the newest runs, and any other. */
    void offerRuns(MenuButton button) {
        new AddRunMenu(button, runs, this);
    }

    void add(Path run) {
        imports.add(run);
    }

    /** Adds what is dropped on a node, in place of what the window would do with it. */
    void acceptDrops(Node node) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        node.setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream().map(File::toPath).forEach(imports::add);
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
