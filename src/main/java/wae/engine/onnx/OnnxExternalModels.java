package wae.engine.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import wae.domain.classification.ExternalModel;
import wae.domain.classification.ExternalModels;
import wae.domain.task.Problem;
import wae.domain.task.StandIn;
import wae.engine.onnx.graph.Graph;
import wae.engine.onnx.graph.GraphReader;

/**
 * Classifiers that other programs wrote. ONNX Runtime opens their files itself, as weights may lie in further files
 * beside them; before, the graph is read and checked here.
 */
public final class OnnxExternalModels implements ExternalModels {

    /** No ONNX file is longer; what is larger keeps its weights in a second file. */
    private static final long MAX_BYTES = Integer.MAX_VALUE;
    private static final int BYTES_SHOWN = 8;
    private static final long SECONDS_PER_IMAGE = 60;

    private final TimeLimit limit;

    /** Models whose inferences are ended after a minute for each image. */
    public OnnxExternalModels() {
        this(SECONDS_PER_IMAGE);
    }

    /** @param seconds that an inference may take for each image */
    OnnxExternalModels(long seconds) {
        limit = new TimeLimit(seconds);
    }

    @Override
    public ExternalModel read(Path file, Optional<String> output) throws Problem {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new Problem(Files.exists(file) ? name + " is not an ordinary file."
                        : "File not found: " + name + ".");
            }
            long length = Files.size(file);
            if (length > MAX_BYTES) {
                throw new Problem(name + " is larger than the 2 GB that an ONNX file can have.");
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                Graph graph = GraphReader.read(in, length);
                in.transferTo(java.io.OutputStream.nullOutputStream());
                return new OnnxExternalModel(file, graph, HexFormat.of().formatHex(digest.digest(), 0, BYTES_SHOWN),
                        output, limit);
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw StandIn.problem(name, start(file), e)
                    .orElseGet(() -> new Problem(name + " cannot be used: " + e.getMessage() + ".", e));
        } catch (IOException e) {
            throw new Problem(name + " could not be read.", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java machine has SHA-256", e);
        }
    }

    private static byte[] start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(StandIn.BYTES);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
