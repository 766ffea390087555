package wae.engine.onnx.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onnx.Onnx;

/** A node of a graph with what is known of its input tensors; an optional input that it leaves out is null. */
final class Node {

    private final Onnx.NodeProto node;
    private final List<TensorInfo> inputs;
    private final long operatorSet;

    Node(Onnx.NodeProto node, List<TensorInfo> inputs, long operatorSet) {
        this.node = node;
        this.inputs = inputs;
        this.operatorSet = operatorSet;
    }

    String operator() {
        return node.getOpType();
    }

    /** The version of the operators' standard that the model was written for. */
    long operatorSet() {
        return operatorSet;
    }

    int inputs() {
        return inputs.size();
    }

    int outputs() {
        return node.getOutputCount();
    }

    boolean has(int input) {
        return input < inputs.size() && inputs.get(input) != null;
    }

    TensorInfo input(int index) {
        if (!has(index)) {
            throw new ShapeInferenceException("its input " + index + " is missing");
        }
        return inputs.get(index);
    }

    /** The known whole numbers of an input. */
    List<Long> values(int index) {
        return input(index).values().orElseThrow(() -> new ShapeInferenceException("its input " + index + " is not known before it runs"));
    }

    long number(String attribute, long fallback) {
        return attribute(attribute).map(Onnx.AttributeProto::getI).orElse(fallback);
    }

    String text(String attribute, String fallback) {
        return attribute(attribute).map(found -> found.getS().toStringUtf8()).orElse(fallback);
    }

    Optional<List<Long>> numbers(String attribute) {
        return attribute(attribute).map(Onnx.AttributeProto::getIntsList).map(List::copyOf);
    }

    Optional<Onnx.TensorProto> tensor(String attribute) {
        return attribute(attribute).filter(Onnx.AttributeProto::hasT).map(Onnx.AttributeProto::getT);
    }

    /** Whether a node has an attribute, of whatever type. */
    boolean hasAttribute(String name) {
        return attribute(name).isPresent();
    }

    /** Numbers that older operator sets have as an attribute and newer ones as an input. */
    Optional<List<Long>> numbers(String attribute, int input) {
        return has(input) ? Optional.of(values(input)) : numbers(attribute);
    }

    /** A list of floats; empty if there is none. */
    List<Float> floats(String attribute) {
        return attribute(attribute).map(found -> new ArrayList<>(found.getFloatsList())).orElseGet(ArrayList::new);
    }

    private Optional<Onnx.AttributeProto> attribute(String name) {
        return node.getAttributeList().stream().filter(one -> one.getName().equals(name)).findFirst();
    }
}
