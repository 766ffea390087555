package wae.engine.onnx.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import onnx.Onnx;

/**
 * Weights that a model keeps in files of their own: these lie beside it or deeper, and are long enough. The model itself
 * never names a file outside of its folder; a link there is the user's own, as in the cache of a model hub.
 */
public final class ExternalData {

    private ExternalData() {
    }

    /**
     * The folder that a model's weights are read from: the one of the file as the user names it or, where that is a link and
     * the weights do not lie there, the one that it points to.
     *
     * @throws IllegalArgumentException with a part of a sentence, if a file of weights is missing or lies elsewhere
     */
    public static Path folder(Graph graph, Path file) throws IOException {
        Path named = file.toAbsolutePath().getParent();
        Path real = file.toRealPath().getParent();
        boolean there = graph.weights().elsewhere().stream().allMatch(tensor -> Files.exists(file(tensor, named)));
        Path folder = there || graph.weights().elsewhere().stream().anyMatch(tensor -> !Files.exists(file(tensor, real)))
                ? named : real;
        graph.weights().elsewhere().forEach(tensor -> require(tensor, folder));
        return folder;
    }

    private static Path file(Onnx.TensorProto tensor, Path folder) {
        String location = StoredTensors.elsewhere(tensor).getOrDefault("location", "");
        try {
            Path file = folder.resolve(location).normalize();
            boolean up = Path.of(location).isAbsolute() || Path.of(location).normalize().startsWith("..");
            if (location.isEmpty() || up || !file.startsWith(folder.normalize()) || file.equals(folder.normalize())) {
                throw new IllegalArgumentException("its weights lie outside of its folder, in " + location);
            }
            return file;
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("the file " + location + " with its weights cannot be read", e);
        }
    }

    private static void require(Onnx.TensorProto tensor, Path folder) {
        Map<String, String> parts = StoredTensors.elsewhere(tensor);
        String location = parts.getOrDefault("location", "");
        Path file = file(tensor, folder);
        try {
            long offset = Long.parseLong(parts.getOrDefault("offset", "0"));
            long length = parts.containsKey("length") ? Long.parseLong(parts.get("length"))
                    : ElementTypes.bytes(tensor.getDataType(), StoredTensors.count(tensor));
            if (!Files.isRegularFile(file)) { // a pipe would be waited for
                throw new IOException(file + " is not an ordinary file");
            }
            if (offset < 0 || length < 0 || Math.addExact(offset, length) > Files.size(file)) {
                throw new IllegalArgumentException("the file " + location + " with its weights is cut off");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("the file " + location + " with its weights cannot be read", e);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException("the place of its weights in " + location + " is no number", e);
        }
    }
}
