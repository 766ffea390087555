package wae.io.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import wae.domain.machine.Machine;
import wae.domain.task.Problem;
import wae.domain.training.ThroughputStore;
import wae.domain.training.TrainingThroughput;
import wae.io.file.AtomicFiles;

/** Training paces as JSON: one object a network under {@code networks}. */
public final class ThroughputFiles implements ThroughputStore {

    private final Machine machine;

    /** @param machine that everything is measured on */
    public ThroughputFiles(Machine machine) {
        this.machine = machine;
    }

    @Override
    public void save(List<TrainingThroughput> paces, int threads, Path file) throws Problem {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("engine", "dl4j").put("threads", threads);
        json.put("shares_are", "convolutions and updater: clock around them; data: waiting and copying; other: the rest");
        json.putObject("machine").put("processor", machine.processor()).put("cores", machine.cores())
                .put("memory_bytes", machine.memoryBytes()).put("system", machine.system()).put("java", machine.java());
        paces.forEach(pace -> json.withArray("networks").add(network(pace)));
        AtomicFiles.write(file, json.toPrettyString() + "\n");
    }

    private static ObjectNode network(TrainingThroughput pace) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", pace.name()).put("batch", pace.batch())
                .put("warm_up_steps", pace.warmUp()).put("steps_in_a_run", pace.steps())
                .put("pictures_per_second_median", pace.median()).put("spread", pace.spread());
        pace.rates().forEach(rate -> json.withArray("pictures_per_second").add(rate));
        ObjectNode shares = json.putObject("shares");
        pace.fractions().forEach((part, share) -> shares.put(part.name().toLowerCase(Locale.ROOT), share));
        return json;
    }
}
