package wae.engine.onnx.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import onnx.Onnx;

/** Weights that a model keeps in files of their own: these lie beside it, nowhere else, and are long enough. */
public final class StoredElsewhere {

    private StoredElsewhere() {
    }

    /** @throws IllegalArgumentException with a part of a sentence, if such a file is missing or lies elsewhere */
    public static void require(Graph graph, Path folder) {
        for (Onnx.TensorProto tensor : graph.stored().values()) {
            if (tensor.getExternalDataCount() > 0) {
                require(tensor, folder);
            }
        }
    }

    private static void require(Onnx.TensorProto tensor, Path folder) {
        Map<String, String> place = Stored.elsewhere(tensor);
        String location = place.getOrDefault("location", "");
        try {
            Path file = folder.resolve(location).normalize();
            if (location.isEmpty() || !file.startsWith(folder) || file.equals(folder)
                    || !file.toRealPath().startsWith(folder.toRealPath())) {
                throw new IllegalArgumentException("its weights lie outside of its folder, in " + location);
            }
            long end = Math.addExact(Long.parseLong(place.getOrDefault("offset", "0")),
                    Long.parseLong(place.getOrDefault("length", "0")));
            if (end > Files.size(file)) {
                throw new IllegalArgumentException("the file " + location + " with its weights is cut off");
            }
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException("the file " + location + " with its weights cannot be read", e);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException("the place of its weights in " + location + " is no number", e);
        }
    }
}
