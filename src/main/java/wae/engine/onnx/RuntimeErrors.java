package wae.engine.onnx;

import ai.onnxruntime.OrtException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What ONNX Runtime refuses, in our words: its own texts name its source files and functions. */
final class RuntimeErrors {

    private static final List<Pattern> UNKNOWN_OPERATOR = List.of(
            Pattern.compile("No Op registered for ([\\w.:]+)"),
            Pattern.compile("([\\w.:]+)\\(-?\\d+\\) is not a registered function/op"));
    private static final Pattern NO_KERNEL = Pattern.compile("Could not find an implementation for ([\\w.:]+)");

    private static final Pattern FORMAT = Pattern.compile("model IR version: (\\d+), max supported IR version: (\\d+)");
    private static final Pattern OPERATOR_SET = Pattern.compile("Opset (\\d+) is under development.* for domain ([\\w.]+) is till"
            + " opset (\\d+)", Pattern.DOTALL);

    private RuntimeErrors() {
    }

    /** Why it refused, a part of a sentence. */
    static String words(OrtException error) {
        String message = String.valueOf(error.getMessage());
        Matcher format = FORMAT.matcher(message);
        if (format.find()) {
            return "it has IR version " + format.group(1) + ", and this version of ONNX Runtime knows IR versions up to "
                    + format.group(2);
        }
        Matcher set = OPERATOR_SET.matcher(message);
        if (set.find()) {
            return "it has operator set " + set.group(1) + (set.group(2).equals("ai.onnx") ? "" : " of " + set.group(2))
                    + ", and this version of ONNX Runtime knows operator sets up to " + set.group(3);
        }
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
