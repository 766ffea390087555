package wae.view.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import javafx.fxml.FXMLLoader;
import wae.words.Words;

/** Loads the files in {@code fxml/} with controllers that were made by hand. */
public final class Fxml {

    private Fxml() {
    }

    /**
     * The root of a file.
     *
     * @param name        without folder and ending
     * @param controllers for this file and those that it includes
     */
    public static <T> T load(String name, Object... controllers) {
        URL file = Fxml.class.getResource("/fxml/" + name + ".fxml");
        FXMLLoader loader = new FXMLLoader(file, Words.bundle());
        loader.setControllerFactory(type -> Arrays.stream(controllers).filter(type::isInstance).findFirst()
                .orElseThrow(() -> new IllegalStateException(name + ".fxml needs a " + type.getSimpleName())));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(name + ".fxml cannot be loaded", e);
        }
    }
}
