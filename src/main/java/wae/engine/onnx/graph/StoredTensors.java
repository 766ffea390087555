package wae.engine.onnx.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onnx.Onnx;
import org.nd4j.shade.protobuf.ByteString;
import org.nd4j.shade.protobuf.CodedInputStream;

/** Arrays that a model's file holds: weights, of which only the shape is looked at, and small lists of numbers. */
final class StoredTensors {

    /** Longer lists of numbers are weights. */
    private static final int MAX_VALUES = 1024;
    /** Maximum number of bytes of such a list. */
    private static final int MAX_BYTES = MAX_VALUES * Long.BYTES;

    private static final int SPARSE_VALUES = 1;
    private static final int SPARSE_DIMS = 3;

    private StoredTensors() {
    }

    /** Reads a tensor without values that are too long to be looked at. */
    static Onnx.TensorProto read(CodedInputStream in) throws IOException {
        Onnx.TensorProto.Builder tensor = Onnx.TensorProto.newBuilder();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (ProtoWalk.isMessage(tag, Onnx.TensorProto.RAW_DATA_FIELD_NUMBER)) {
                ProtoWalk.within(in, inner -> readRaw(inner, tensor));
            } else if (ProtoWalk.isNumber(tag, Onnx.TensorProto.DIMS_FIELD_NUMBER)) {
                tensor.addDims(in.readInt64());
            } else if (ProtoWalk.isMessage(tag, Onnx.TensorProto.DIMS_FIELD_NUMBER)) {
                ProtoWalk.within(in, inner -> readDims(inner, tensor));
            } else if (ProtoWalk.isNumber(tag, Onnx.TensorProto.DATA_TYPE_FIELD_NUMBER)) {
                tensor.setDataType(in.readInt32());
            } else if (ProtoWalk.isMessage(tag, Onnx.TensorProto.NAME_FIELD_NUMBER)) {
                tensor.setName(in.readString());
            } else if (ProtoWalk.isMessage(tag, Onnx.TensorProto.INT64_DATA_FIELD_NUMBER)) {
                ProtoWalk.within(in, inner -> readWhole(inner, tensor));
            } else if (ProtoWalk.isMessage(tag, Onnx.TensorProto.INT32_DATA_FIELD_NUMBER)) {
                ProtoWalk.within(in, inner -> readShort(inner, tensor));
            } else if (ProtoWalk.isMessage(tag, Onnx.TensorProto.FLOAT_DATA_FIELD_NUMBER)) {
                ProtoWalk.within(in, inner -> readReal(inner, tensor));
            } else if (ProtoWalk.isMessage(tag, Onnx.TensorProto.EXTERNAL_DATA_FIELD_NUMBER)) {
                tensor.addExternalData(Onnx.StringStringEntryProto.parseFrom(in.readBytes()));
            } else {
                ProtoWalk.skip(in, tag);
            }
        }
        return tensor.build();
    }

    /**
     * Reads a sparse array.
     *
     * @param weights takes the list of the values that it stores
     * @return an array of its name and full shape, without values
     */
    static Onnx.TensorProto readSparse(CodedInputStream in, StoredWeights weights) throws IOException {
        Onnx.TensorProto.Builder values = Onnx.TensorProto.newBuilder();
        Onnx.TensorProto.Builder whole = Onnx.TensorProto.newBuilder();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (ProtoWalk.isMessage(tag, SPARSE_VALUES)) {
                ProtoWalk.within(in, inner -> values.mergeFrom(read(inner)));
            } else if (ProtoWalk.isNumber(tag, SPARSE_DIMS)) {
                whole.addDims(in.readInt64());
            } else if (ProtoWalk.isMessage(tag, SPARSE_DIMS)) {
                ProtoWalk.within(in, inner -> readDims(inner, whole));
            } else {
                ProtoWalk.skip(in, tag);
            }
        }
        weights.tensor(values.build());
        return whole.setName(values.getName()).setDataType(values.getDataType()).build();
    }

    /** Number of values. @throws IllegalArgumentException with a part of a sentence, if there can be none of that shape */
    static long count(Onnx.TensorProto tensor) {
        try {
            long count = TensorInfo.product(tensor.getDimsList());
            if (tensor.getDimsList().stream().allMatch(dim -> dim >= 0)) {
                return count;
            }
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("its array \"" + tensor.getName() + "\" has no possible shape", e);
        }
        throw new IllegalArgumentException("its array \"" + tensor.getName() + "\" has no possible shape");
    }

    private static void readRaw(CodedInputStream in, Onnx.TensorProto.Builder tensor) throws IOException {
        int bytes = in.getBytesUntilLimit();
        if (bytes <= MAX_BYTES) {
            tensor.setRawData(ByteString.copyFrom(in.readRawBytes(bytes)));
        } else {
            in.skipRawBytes(bytes);
        }
    }

    private static void readDims(CodedInputStream in, Onnx.TensorProto.Builder tensor) throws IOException {
        while (!in.isAtEnd()) {
            tensor.addDims(in.readInt64());
        }
    }

    private static void readWhole(CodedInputStream in, Onnx.TensorProto.Builder tensor) throws IOException {
        while (!in.isAtEnd()) {
            long value = in.readInt64();
            if (tensor.getInt64DataCount() <= MAX_VALUES) {
                tensor.addInt64Data(value);
            }
        }
    }

    private static void readShort(CodedInputStream in, Onnx.TensorProto.Builder tensor) throws IOException {
        while (!in.isAtEnd()) {
            int value = in.readInt32();
            if (tensor.getInt32DataCount() <= MAX_VALUES) {
                tensor.addInt32Data(value);
            }
        }
    }

    private static void readReal(CodedInputStream in, Onnx.TensorProto.Builder tensor) throws IOException {
        while (!in.isAtEnd()) {
            float value = in.readFloat();
            if (tensor.getFloatDataCount() <= MAX_VALUES) {
                tensor.addFloatData(value);
            }
        }
    }

    /** Its shape and, if it is a short list of numbers, these. */
    static TensorInfo array(Onnx.TensorProto tensor) {
        if (tensor.getDimsList().stream().anyMatch(dim -> dim < 0)) {
            throw new ShapeInferenceException("an array has a size below 0");
        }
        TensorInfo array = TensorInfo.of(tensor.getDimsList());
        long count = array.count();
        if (count > MAX_VALUES) {
            return array;
        }
        if (tensor.getDataType() == Onnx.TensorProto.DataType.FLOAT_VALUE) {
            List<Double> floats = floats(tensor);
            return floats.size() == count ? new TensorInfo(array.shape(), array.values(), floats) : array;
        }
        List<Long> values = wholes(tensor);
        return values.size() == count ? array.with(values) : array;
    }

    private static List<Long> wholes(Onnx.TensorProto tensor) {
        ByteBuffer raw = tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        List<Long> values = new ArrayList<>();
        if (tensor.getDataType() == Onnx.TensorProto.DataType.INT64_VALUE) {
            values.addAll(tensor.getInt64DataList());
            while (raw.remaining() >= Long.BYTES) {
                values.add(raw.getLong());
            }
        } else if (tensor.getDataType() == Onnx.TensorProto.DataType.INT32_VALUE) {
            tensor.getInt32DataList().forEach(value -> values.add(value.longValue()));
            while (raw.remaining() >= Integer.BYTES) {
                values.add((long) raw.getInt());
            }
        }
        return values;
    }

    private static List<Double> floats(Onnx.TensorProto tensor) {
        ByteBuffer raw = tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        List<Double> values = new ArrayList<>();
        tensor.getFloatDataList().forEach(value -> values.add(value.doubleValue()));
        while (raw.remaining() >= Float.BYTES) {
            values.add((double) raw.getFloat());
        }
        return values;
    }

    /** Where values lie that are kept in another file: location, offset, length. */
    static Map<String, String> elsewhere(Onnx.TensorProto tensor) {
        return tensor.getExternalDataList().stream().collect(Collectors.toMap(
                Onnx.StringStringEntryProto::getKey, Onnx.StringStringEntryProto::getValue, (first, second) -> second));
    }
}
