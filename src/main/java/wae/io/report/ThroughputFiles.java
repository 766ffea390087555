package wae.io.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import wae.domain.machine.Machine;
import wae.domain.task.Problem;
import wae.domain.training.StepPart;
import wae.domain.training.ThroughputStore;
import wae.domain.training.TrainingThroughput;
import wae.io.json.JsonFormat;

/** Training throughputs as JSON: one object a network under {@code networks}. */
public final class ThroughputFiles implements ThroughputStore {

    private final Machine machine;

    /** @param machine that everything is measured on */
    public ThroughputFiles(Machine machine) {
        this.machine = machine;
    }

    /** The file, field by field. */
    record ThroughputJson(String engine, int threads, String sharesAre, @JsonIgnoreProperties("heap_bytes") Machine machine,
                          List<NetworkJson> networks) {
    }

    /** One network; rates in images per second, of each run. */
    record NetworkJson(String name, int batch, int warmUpSteps, int stepsInARun, double picturesPerSecondMedian,
                       double spread, List<Double> picturesPerSecond, Map<StepPart, Double> shares) {

        static NetworkJson of(TrainingThroughput measured) {
            return new NetworkJson(measured.name(), measured.batch(), measured.warmUp(), measured.steps(), measured.median(),
                    measured.spread(), measured.rates(), measured.fractions());
        }
    }

    @Override
    public void save(List<TrainingThroughput> measured, int threads, Path file) throws Problem {
        JsonFormat.writeReport(new ThroughputJson("dl4j", threads,
                "convolutions and updater: clock around them; data: waiting and copying; other: the rest", machine,
                measured.stream().map(NetworkJson::of).toList()), file);
    }
}
