package wae.engine.onnx;

import ai.onnxruntime.OrtException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wae.engine.onnx.graph.Graph;

/** What ONNX Runtime refuses, in our words: its own texts name its source files and functions. */
final class RuntimeErrors {

    /** The version of the file format that ONNX Runtime 1.20 reads. */
    static final long FORMAT_VERSION = 10;
    /** The version of the standard's operators that ONNX Runtime 1.20 has. */
    static final long OPERATOR_SET = 21;

    private static final List<Pattern> UNKNOWN_OPERATOR = List.of(
            Pattern.compile("No Op registered for ([\\w.:]+)"),
            Pattern.compile("([\\w.:]+)\\(-?\\d+\\) is not a registered function/op"));
    private static final Pattern NO_KERNEL = Pattern.compile("Could not find an implementation for ([\\w.:]+)");

    private RuntimeErrors() {
    }

    /** What keeps a model from running whatever it holds, a part of a sentence; empty if its versions are known. */
    static String versions(Graph.About model) {
        boolean known = model.formatVersion() <= FORMAT_VERSION && model.operatorSet() <= OPERATOR_SET;
        return known ? "" : "it has operator set " + model.operatorSet() + " and IR version " + model.formatVersion()
                + ", and this ONNX Runtime knows operator sets up to " + OPERATOR_SET + " and IR versions up to " + FORMAT_VERSION;
    }

    /** Why it refused, a part of a sentence. */
    static String words(OrtException error) {
        String message = String.valueOf(error.getMessage());
        for (Pattern pattern : UNKNOWN_OPERATOR) {
            Matcher unknown = pattern.matcher(message);
            if (unknown.find()) {
                return "it does not have the operator " + unknown.group(1);
            }
        }
        Matcher missing = NO_KERNEL.matcher(message);
        if (missing.find()) {
            return "it cannot do the operator " + missing.group(1) + " with these types of numbers";
        }
        return switch (error.getCode()) {
            case ORT_INVALID_PROTOBUF -> "the file is damaged";
            case ORT_NO_SUCHFILE, ORT_NO_MODEL -> "the file, or one with its weights, is missing";
            case ORT_NOT_IMPLEMENTED -> "it does not have all of its operators";
            default -> message.contains("alloc") ? "there is not enough memory"
                    : "it does not take the graph, whose nodes, types or shapes do not go together";
        };
    }
}
