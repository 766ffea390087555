package wae.view.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import wae.words.Words;

/** The system's file dialogs; each opens in the folder of the one before it. */
public final class FileChoices {

    private static final String[] IMAGES = {"*.png", "*.jpg", "*.jpeg", "*.bmp", "*.gif", "*.tif", "*.tiff", "*.webp",
        "*.PNG", "*.JPG", "*.JPEG", "*.BMP", "*.GIF", "*.TIF", "*.TIFF", "*.WEBP"};

    private final Window window;
    private File folder;

    /** @param window that dialogs belong to */
    public FileChoices(Window window) {
        this.window = window;
    }

    /** Asks for a file to open; nothing happens if the user changes their mind. */
    public void open(String title, String kind, String[] patterns, Consumer<Path> chosen) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(kind, patterns),
                new FileChooser.ExtensionFilter(Words.of("shell.files-all"), "*"));
        take(chooser.showOpenDialog(window), chosen);
    }

    /** Asks for an image to open. */
    public void picture(String title, Consumer<Path> chosen) {
        open(title, Words.of("shell.files-images"), IMAGES, chosen);
    }

    /** Asks where to write a file. */
    public void save(String title, String name, Consumer<Path> chosen) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        take(chooser.showSaveDialog(window), chosen);
    }

    /** Asks for a folder. */
    public void folder(String title, Consumer<Path> chosen) {
        ask(title, usableFolder(), chosen);
    }

    /** Asks for one of the folders in another, such as a run among all runs. */
    public void folder(String title, Path within, Consumer<Path> chosen) {
        ask(title, Files.isDirectory(within) ? within.toFile() : usableFolder(), chosen);
    }

    private void ask(String title, File from, Consumer<Path> chosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(from);
        File picked = chooser.showDialog(window);
        if (picked != null) {
            folder = picked;
            chosen.accept(picked.toPath());
        }
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(usableFolder());
        return chooser;
    }

    /** A folder that is gone would make the dialog fail. */
    private File usableFolder() {
        return folder != null && folder.isDirectory() ? folder : null;
    }

    private void take(File picked, Consumer<Path> chosen) {
        if (picked != null) {
            folder = picked.getParentFile();
            chosen.accept(picked.toPath());
        }
    }
}
