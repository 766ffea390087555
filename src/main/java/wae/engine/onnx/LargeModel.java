package wae.engine.onnx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import onnx.Onnx;
import org.nd4j.shade.protobuf.ByteString;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;

/**
 * A large network as a temporary model file with its weights in a second file beside it, which ONNX Runtime maps into
 * memory instead of copying. Handed over in memory, the weights of VGG16 (553 MB) exist four times while a session
 * starts; this way twice: the network's arrays, and the session's own.
 */
final class LargeModel implements AutoCloseable {

    /** Memory is mapped in pages; this is the coarsest unit that systems ask for (Windows). */
    private static final int ALIGNMENT = 1 << 16;
    private static final String WEIGHTS_FILE = "weights.bin";

    private final Path folder;

    private LargeModel(Path folder) {
        this.folder = folder;
    }

    /** @throws IOException if there is no room or permission for temporary files; nothing is left then */
    static LargeModel write(TrainedNetwork network) throws IOException {
        LargeModel model = new LargeModel(Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "wae-model"));
        try {
            model.writeFiles(network);
            return model;
        } catch (IOException | RuntimeException e) {
            model.close();
            throw e;
        }
    }

    /** The model's file. */
    Path file() {
        return folder.resolve("model.onnx");
    }

    private Path weightsFile() {
        return folder.resolve(WEIGHTS_FILE);
    }

    private void writeFiles(TrainedNetwork network) throws IOException {
        Onnx.GraphProto.Builder graph = OnnxGraph.of(network.plan()).toBuilder();
        ByteBuffer chunk = ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.nativeOrder());
        try (FileChannel out = FileChannel.open(weightsFile(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (Map.Entry<String, WeightTensor> entry : network.weights().tensors().entrySet()) {
                float[] values = entry.getValue().values();
                Onnx.TensorProto.Builder tensor = OnnxWriter.tensorHead(entry.getKey(), entry.getValue()).toBuilder();
                if ((long) values.length * Float.BYTES < ALIGNMENT) {
                    tensor.setRawData(small(values));
                } else {
                    out.position((out.position() + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
                    describe(tensor, out.position(), values.length);
                    write(values, chunk, out);
                }
                graph.addInitializer(tensor);
            }
        }
        Files.write(file(), OnnxWriter.modelHead().setGraph(graph).build().toByteArray());
    }

    private static ByteString small(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return ByteString.copyFrom(bytes);
    }

    private static void describe(Onnx.TensorProto.Builder tensor, long offset, int count) {
        tensor.setDataLocation(Onnx.TensorProto.DataLocation.EXTERNAL);
        tensor.addExternalData(entry("location", WEIGHTS_FILE));
        tensor.addExternalData(entry("offset", Long.toString(offset)));
        tensor.addExternalData(entry("length", Long.toString((long) count * Float.BYTES)));
    }

    private static Onnx.StringStringEntryProto entry(String key, String value) {
        return Onnx.StringStringEntryProto.newBuilder().setKey(key).setValue(value).build();
    }

    private static void write(float[] values, ByteBuffer chunk, FileChannel out) throws IOException {
        int most = chunk.capacity() / Float.BYTES;
        for (int start = 0; start < values.length; start += most) {
            int count = Math.min(most, values.length - start);
            chunk.clear().limit(count * Float.BYTES);
            chunk.asFloatBuffer().put(values, start, count);
            while (chunk.hasRemaining()) {
                out.write(chunk);
            }
        }
    }

    /** Takes the files away. Where the system keeps files that are mapped (Windows), it does so when the process ends. */
    @Override
    public void close() {
        for (Path path : new Path[] {file(), weightsFile(), folder}) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException stillMapped) {
                folder.toFile().deleteOnExit(); // taken away in the reverse order of these calls
                path.toFile().deleteOnExit();
            }
        }
    }
}
