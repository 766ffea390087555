package wae.io.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import wae.domain.classification.Accuracy;
import wae.domain.classification.SystemKind;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.DataAccuracy;
import wae.domain.comparison.SystemFacts;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkMemory;
import wae.domain.timing.RatioInterval;
import wae.domain.timing.SystemTiming;
import wae.io.json.MayBeMissing;
import wae.io.json.OnlyWritten;

/** One system of a measurement, field by field. Statistics are written, and computed again from the single times. */
record SystemJson(String name, @MayBeMissing SystemKind kind, @OnlyWritten @JsonUnwrapped Statistics statistics,
                  @JsonUnwrapped SpeedUp speedUp, @MayBeMissing Long multiplyAdds, long parameters,
                  @MayBeMissing NetworkMemory memory, @MayBeMissing AccuracyJson accuracy, @JsonUnwrapped Origin origin,
                  @JsonUnwrapped(prefix = "warm_up_") SystemTiming.WarmUp warmUp, List<Double> samplesMs) {

    /** What follows from the single times. */
    record Statistics(double medianMs, double p90Ms, double p99Ms, double picturesPerSecond, double coefficientOfVariation,
                      boolean unstable) {

        static Statistics of(SystemTiming t) {
            return new Statistics(t.medianMillis(), t.p90Millis(), t.p99Millis(), t.picturesPerSecond(),
                    t.coefficientOfVariation(), t.unstable());
        }
    }

    /** Over the first system, with its interval. */
    record SpeedUp(double speedup, double speedupLow, double speedupHigh) {
    }

    /** On a data set. */
    record AccuracyJson(String data, @JsonUnwrapped Accuracy accuracy, @MayBeMissing Integer classes) {

        AccuracyJson {
            if (accuracy.first() < 0 || accuracy.topFive() < accuracy.first() || accuracy.pictures() < accuracy.topFive()) {
                throw new IllegalArgumentException("first, top_five and pictures must be at least 0 and in this order");
            }
        }
    }

    /** The network's weights and its input. */
    record Origin(boolean trained, String weightsHash, String input, int width, int height,
                  @MayBeMissing Integer encoderWidth) {
    }

    static SystemJson of(ComparedRow row) {
        SystemFacts f = row.facts();
        RatioInterval ratio = row.speedUp();
        return new SystemJson(row.name(), f.kind().orElse(null), Statistics.of(row.timing()),
                new SpeedUp(ratio.ratio(), ratio.low(), ratio.high()), f.multiplyAdds().orElse(null), f.parameters(),
                f.memory().orElse(null),
                row.accuracy().map(a -> new AccuracyJson(a.data(), a.accuracy(), a.classes().orElse(null))).orElse(null),
                new Origin(f.trained(), f.weightsHash(), f.note(), f.picture().width(), f.picture().height(),
                        f.encoderWidth().orElse(null)),
                row.timing().warmUp(), row.timing().millis());
    }

    /** @throws IllegalArgumentException with one clause, if the figures do not go together */
    ComparedRow row(int batch, int rounds) {
        if (samplesMs.size() != rounds || samplesMs.stream().anyMatch(sample -> sample <= 0)) {
            throw new IllegalArgumentException("samples_ms of " + name + " must be one time above 0 for each round");
        }
        if (parameters < 0 || multiplyAdds != null && multiplyAdds < 0
                || memory != null && Math.min(memory.weightBytes(), memory.activationBytes()) < 0) {
            throw new IllegalArgumentException("parameters, multiply_adds and memory of " + name + " must be at least 0");
        }
        SystemFacts facts = new SystemFacts(name, Optional.ofNullable(kind), new PictureSize(origin.width, origin.height),
                Optional.ofNullable(multiplyAdds), parameters, Optional.ofNullable(memory), origin.input, origin.trained,
                Optional.ofNullable(origin.encoderWidth), origin.weightsHash);
        return new ComparedRow(SystemTiming.of(name, samplesMs, batch, warmUp),
                new RatioInterval(speedUp.speedup, speedUp.speedupLow, speedUp.speedupHigh, rounds), facts,
                Optional.ofNullable(accuracy).map(a -> new DataAccuracy(a.data, Optional.ofNullable(a.classes), a.accuracy)));
    }
}
