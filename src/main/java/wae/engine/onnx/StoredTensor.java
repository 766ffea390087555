package wae.engine.onnx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import onnx.Onnx;
import org.nd4j.shade.protobuf.CodedInputStream;
import wae.domain.network.WeightTensor;
import wae.engine.onnx.graph.ProtoWalk;

/** An array of weights as it is read from a model file; not trusted before {@link #weights}. */
final class StoredTensor {

    /** Maximum number of sides of an array; weights of convolutions have four. */
    private static final int MAX_SIDES = 4;

    private final List<Long> sides = new ArrayList<>();
    private String name = "";
    private int type;
    private float[] values = new float[0];

    void read(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (ProtoWalk.isNumber(tag, Onnx.TensorProto.DIMS_FIELD_NUMBER)) {
                addSide(in.readInt64());
            } else if (ProtoWalk.isMessage(tag, Onnx.TensorProto.DIMS_FIELD_NUMBER)) {
                ProtoWalk.within(in, this::readSides);
            } else if (ProtoWalk.isNumber(tag, Onnx.TensorProto.DATA_TYPE_FIELD_NUMBER)) {
                type = in.readInt32();
            } else if (ProtoWalk.isMessage(tag, Onnx.TensorProto.NAME_FIELD_NUMBER)) {
                name = in.readString();
            } else if (ProtoWalk.isMessage(tag, Onnx.TensorProto.RAW_DATA_FIELD_NUMBER)) {
                ProtoWalk.within(in, this::readValues);
            } else {
                ProtoWalk.skip(in, tag);
            }
        }
    }

    private void readSides(CodedInputStream in) throws IOException {
        while (!in.isAtEnd()) {
            addSide(in.readInt64());
        }
    }

    private void addSide(long side) {
        if (sides.size() <= MAX_SIDES) {
            sides.add(side);
        }
    }

    /** Little-endian floats, straight into their array; no longer than the file, as the limits around it see to. */
    private void readValues(CodedInputStream in) throws IOException {
        int bytes = in.getBytesUntilLimit();
        values = new float[bytes / Float.BYTES];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat(); // one by one: chunks of bytes would be as much garbage as there are weights
        }
        in.skipRawBytes(in.getBytesUntilLimit()); // of other types than floats
    }

    String name() {
        return name;
    }

    /** Empty where there can be no such array of weights. */
    List<Integer> shape() {
        boolean possible = sides.size() <= MAX_SIDES
                && sides.stream().allMatch(side -> side > 0 && side <= Integer.MAX_VALUE);
        return possible ? sides.stream().map(Long::intValue).toList() : List.of();
    }

    /** @throws IllegalArgumentException naming the array, if it does not hold the floats that its shape asks for */
    WeightTensor weights() {
        long count = WeightTensor.count(shape());
        if (type != Onnx.TensorProto.DataType.FLOAT_VALUE || values.length != count) {
            throw new IllegalArgumentException("weights " + name + " are not " + count + " 32-bit numbers");
        }
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException("weights " + name + " contain NaN or infinite values");
            }
        }
        return new WeightTensor(shape(), values);
    }
}
