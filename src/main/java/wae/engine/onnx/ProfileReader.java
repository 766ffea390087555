package wae.engine.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.shade.jackson.core.JsonFactory;
import org.nd4j.shade.jackson.core.JsonParser;
import org.nd4j.shade.jackson.core.JsonToken;
import wae.domain.network.StepTime;

/**
 * Reads what ONNX Runtime's profiler wrote: an array of events (the trace format of Chrome), those of nodes with their
 * kernel's time in microseconds, and one after them for each whole run.
 */
final class ProfileReader {

    /** A thousand runs of a network of a hundred layers stay below this. */
    private static final long MAX_BYTES = 128L << 20;
    private static final String KERNEL = "_kernel_time";
    private static final String RUN = "model_run";
    private static final double MICROS_PER_MILLI = 1e3;

    private final StepNames names;
    private final List<List<StepTime>> runs = new ArrayList<>();
    private List<StepTime> run = new ArrayList<>();

    private ProfileReader(StepNames names) {
        this.names = names;
    }

    /** Steps of every whole run. @throws IOException if it is not such a file, or too long */
    static List<List<StepTime>> read(Path file, StepNames names) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException("the record is longer than " + MAX_BYTES + " bytes");
        }
        ProfileReader reader = new ProfileReader(names);
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("the record is no list of events");
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                reader.event(json);
            }
        }
        return reader.runs;
    }

    private void event(JsonParser json) throws IOException {
        String name = "";
        String operator = "";
        double micros = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.getCurrentName();
            json.nextToken();
            switch (field) {
                case "name" -> name = json.getText();
                case "dur" -> micros = json.getValueAsDouble();
                case "args" -> operator = operator(json);
                default -> json.skipChildren();
            }
        }
        if (name.endsWith(KERNEL)) {
            String node = name.substring(0, name.length() - KERNEL.length());
            run.add(new StepTime(node, operator, names.layers(node), micros / MICROS_PER_MILLI));
        } else if (name.equals(RUN)) {
            runs.add(List.copyOf(run));
            run = new ArrayList<>();
        }
    }

    private static String operator(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IOException("the arguments of an event are no object");
        }
        String operator = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = json.getCurrentName().equals("op_name");
            json.nextToken();
            if (wanted) {
                operator = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return operator;
    }
}
