package wae.engine.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.nd4j.shade.protobuf.CodedOutputStream;
import wae.domain.network.ModelFormat;
import wae.domain.network.PlanFormat;
import wae.domain.network.TrainedNetwork;

/**
 * Networks as ONNX models, with the plan as JSON in the metadata under {@code wae.plan}. Loads no native code.
 */
public final class OnnxFormat implements ModelFormat {

    private final PlanFormat plans;

    /** @param plans how a plan stands in the metadata */
    public OnnxFormat(PlanFormat plans) {
        this.plans = plans;
    }

    @Override
    public byte[] write(TrainedNetwork network) {
        OnnxWriter writer = new OnnxWriter(network, plans.write(network.plan()));
        byte[] bytes = new byte[writer.length()];
        write(writer, CodedOutputStream.newInstance(bytes));
        return bytes;
    }

    /** The model outside of the Java heap, where ONNX Runtime reads it without a copy. */
    ByteBuffer writeDirect(TrainedNetwork network) {
        OnnxWriter writer = new OnnxWriter(network, plans.write(network.plan()));
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
    public TrainedNetwork read(byte[] bytes) {
        return OnnxReader.read(bytes, plans);
    }
}
