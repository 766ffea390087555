package wae.engine.onnx.graph;

import java.io.IOException;
import java.io.InputStream;
import org.nd4j.shade.protobuf.CodedInputStream;
import org.nd4j.shade.protobuf.InvalidProtocolBufferException;
import org.nd4j.shade.protobuf.WireFormat;

/** Steps of a walk over protobuf messages that builds none of them. */
public final class ProtoWalk {

    private static final int BUFFER = 1 << 16;

    private ProtoWalk() {
    }

    /** Reads one message up to its end. */
    @FunctionalInterface
    public interface MessageReader {
        /** Reads until there is no tag left. */
        void read(CodedInputStream in) throws IOException;
    }

    /**
     * Reads a whole message from a stream.
     *
     * @param length of the stream, bytes; nothing within may claim to be longer
     * @throws InvalidProtocolBufferException if it is cut off or damaged
     */
    public static void whole(InputStream in, long length, MessageReader reader) throws IOException {
        CodedInputStream coded = CodedInputStream.newInstance(in, BUFFER);
        try {
            coded.pushLimit(Math.toIntExact(length));
            reader.read(coded);
        } catch (IllegalStateException e) { // of a length that becomes negative somewhere in the library
            throw new InvalidProtocolBufferException(new IOException("a length is not possible", e));
        }
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
