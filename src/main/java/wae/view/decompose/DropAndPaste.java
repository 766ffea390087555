package wae.view.decompose;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import wae.domain.image.PictureSize;
import wae.domain.image.PictureStore;
import wae.viewmodel.Notices;
import wae.viewmodel.decompose.ArgbPicture;
import wae.viewmodel.decompose.DecomposeViewModel;
import wae.words.Words;

/** Opens what is dropped on the window or pasted: images, models, run folders. */
final class DropAndPaste {

    private final DecomposeViewModel screen;
    private final Notices notices;

    DropAndPaste(DecomposeViewModel screen, Notices notices) {
        this.screen = screen;
        this.notices = notices;
    }

    /** Accepts files anywhere on the window. */
    void acceptDrops(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            open(files.get(0).toPath());
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    /** Opens a file for what it is: a model, a run folder, or else an image. */
    void open(Path file) {
        if (Files.isDirectory(file) || file.toString().toLowerCase(Locale.ROOT).endsWith(".onnx")) {
            screen.autoEncoder().open(file);
        } else {
            screen.pictures().open(file);
        }
    }

    /** Opens what the clipboard holds. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            open(clipboard.getFiles().get(0).toPath());
        } else if (clipboard.hasImage() && clipboard.getImage() != null) {
            open(clipboard.getImage());
        } else {
            notices.problem(Words.of("decompose.clipboard-empty"));
        }
    }

    private void open(Image image) {
        PictureSize size = new PictureSize((int) image.getWidth(), (int) image.getHeight());
        if (size.pixels() > PictureStore.MAX_PIXELS) {
            notices.problem(Words.of("decompose.clipboard-large", PictureStore.MAX_PIXELS / 1_000_000));
            return;
        }
        int[] colours = new int[(int) size.pixels()];
        image.getPixelReader()
                .getPixels(0, 0, size.width(), size.height(), PixelFormat.getIntArgbInstance(), colours, 0,
                size.width());
        screen.pictures().open(Words.of("decompose.clipboard-name"), job -> ArgbPicture.of(size, colours));
    }
}
