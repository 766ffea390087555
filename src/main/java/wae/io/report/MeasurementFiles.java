package wae.io.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import wae.domain.classification.Accuracy;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.MeasurementStore;
import wae.domain.network.NetworkMemory;
import wae.domain.task.Problem;
import wae.domain.task.Reason;
import wae.domain.timing.TimingRound;
import wae.io.file.FileProblems;
import wae.io.json.JsonFormat;
import wae.io.json.StrictMapper;

/** Measurements as JSON, as {@link MeasurementJson} has it. */
public final class MeasurementFiles implements MeasurementStore {

    private static final JsonMapper MAPPER = StrictMapper.DATA.rebuild().addMixIn(TimingRound.class, RoundFields.class)
            .addMixIn(NetworkMemory.class, MemoryFields.class).addMixIn(Accuracy.class, AccuracyFields.class).build();

    /** A day of rounds of ten systems stays far below this. */
    private static final JsonFormat<MeasurementJson> FORMAT = new JsonFormat<>(MAPPER, MeasurementJson.class, 64L << 20);

    @JsonPropertyOrder({"number", "collected", "order", "millis"})
    private interface RoundFields {
    }

    private interface MemoryFields {
        @JsonProperty("weights_bytes")
        long weightBytes();

        @JsonProperty("activations_bytes")
        long activationBytes();
    }

    private interface AccuracyFields {
        @JsonProperty
        double top1();

        @JsonProperty
        double top5();
    }

    @Override
    public void save(Measurement measurement, Path file) throws Problem {
        FORMAT.write(MeasurementJson.of(measurement), file);
    }

    @Override
    public Measurement read(Path file) throws Problem {
        try {
            return FORMAT.read(file).measurement();
        } catch (IllegalArgumentException e) {
            throw new Problem(FileProblems.name(file) + " is not a measurement of this workbench, or is damaged: "
                    + Reason.of(e, "a value makes no sense") + ".", e);
        }
    }
}
