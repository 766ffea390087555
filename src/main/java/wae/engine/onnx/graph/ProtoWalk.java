package wae.engine.onnx.graph;

import java.io.IOException;
import org.nd4j.shade.protobuf.CodedInputStream;
import org.nd4j.shade.protobuf.InvalidProtocolBufferException;
import org.nd4j.shade.protobuf.WireFormat;

/** Steps of a walk over protobuf messages that builds none of them. */
public final class ProtoWalk {

    private ProtoWalk() {
    }

    /** Reads one message up to its end. */
    @FunctionalInterface
    public interface MessageReader {
        /** Reads until there is no tag left. */
        void read(CodedInputStream in) throws IOException;
    }

    /** Whether a tag begins a message, text or array of bytes in a field. */
    public static boolean isMessage(int tag, int field) {
        return WireFormat.getTagFieldNumber(tag) == field
                && WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED;
    }

    /** Whether a tag begins a whole number in a field. */
    public static boolean isNumber(int tag, int field) {
        return WireFormat.getTagFieldNumber(tag) == field
                && WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_VARINT;
    }

    /** Whether a tag begins a 32-bit real number in a field. */
    public static boolean isFloat(int tag, int field) {
        return WireFormat.getTagFieldNumber(tag) == field && WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_FIXED32;
    }

    /** Reads the message that begins here; it ends within the one around it, or is refused. */
    public static void within(CodedInputStream in, MessageReader reader) throws IOException {
        int outer = in.pushLimit(in.readRawVarint32());
        reader.read(in);
        in.popLimit(outer);
    }

    /** Passes over a field. */
    public static void skip(CodedInputStream in, int tag) throws IOException {
        if (!in.skipField(tag)) {
            throw new InvalidProtocolBufferException("a group ends that never began");
        }
    }
}
