package wae.engine.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.shade.protobuf.CodedOutputStream;
import wae.domain.network.ModelFormat;
import wae.domain.network.NotedNetwork;
import wae.domain.network.PlanFormat;
import wae.domain.network.TrainedNetwork;

/**
 * Networks as ONNX models, with the plan as JSON in the metadata under {@code wae.plan}. Loads no native code.
 */
public final class OnnxFormat implements ModelFormat {

    private static final int STREAM_BUFFER = 1 << 16;

    private final PlanFormat plans;

    /** @param plans how a plan stands in the metadata */
    public OnnxFormat(PlanFormat plans) {
        this.plans = plans;
    }

    @Override
    public byte[] write(TrainedNetwork network) {
        OnnxWriter writer = writer(network, Map.of());
        byte[] bytes = new byte[writer.length()];
        write(writer, CodedOutputStream.newInstance(bytes));
        return bytes;
    }

    /** The model outside of the Java heap, where ONNX Runtime reads it without a copy. */
    ByteBuffer writeDirect(TrainedNetwork network) {
        OnnxWriter writer = writer(network, Map.of());
        ByteBuffer bytes = ByteBuffer.allocateDirect(writer.length());
        write(writer, CodedOutputStream.newInstance(bytes));
        return bytes.rewind();
    }

    private static void write(OnnxWriter writer, CodedOutputStream out) {
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the target is memory of the right length: cannot happen
        }
    }

    @Override
    public void write(TrainedNetwork network, Map<String, String> notes, OutputStream out) throws IOException {
        writer(network, notes).write(CodedOutputStream.newInstance(out, STREAM_BUFFER));
    }

    private OnnxWriter writer(TrainedNetwork network, Map<String, String> notes) {
        Map<String, String> all = new LinkedHashMap<>(notes);
        all.put(OnnxWriter.PLAN_KEY, plans.write(network.plan()));
        return new OnnxWriter(network, all);
    }

    @Override
    public NotedNetwork read(InputStream in, long length) throws IOException {
        return OnnxReader.read(in, length, plans);
    }
}
