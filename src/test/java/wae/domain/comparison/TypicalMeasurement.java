package wae.domain.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wae.domain.classification.SystemKind;
import wae.domain.image.PictureSize;
import wae.domain.machine.Fact;
import wae.domain.machine.Machine;
import wae.domain.network.Engine;
import wae.domain.network.NetworkMemory;
import wae.domain.timing.RatioInterval;
import wae.domain.timing.SystemTiming;
import wae.domain.timing.TimingRound;
import wae.domain.timing.TimingSettings;

/** A measurement of three rounds: a slow untrained system, and a fast trained one. */
final class TypicalMeasurement {

    static final List<Double> SLOW = List.of(30.0, 31.0, 32.0);
    static final List<Double> FAST = List.of(10.0, 10.5, 11.0);
    static final Machine MACHINE = new Machine("a processor", 2, 8_000_000_000L, "Linux", "17", 4_000_000_000L);
    static final ComparisonSettings SETTINGS =
            new ComparisonSettings(1000, PictureSize.square(224), Engine.ONNX, 2, TimingSettings.STANDARD);

    private TypicalMeasurement() {
    }

    static Measurement whole() {
        return of("16 photographs, SHA-256 00aa", facts("vgg16", false, "00ff"), facts("my run", true, "11ff"), "1.20.0");
    }

    static Measurement of(String pictures, SystemFacts slow, SystemFacts fast, String version) {
        List<TimingRound> rounds = new ArrayList<>();
        for (int i = 0; i < SLOW.size(); i++) {
            rounds.add(new TimingRound(i, List.of(0, 1), List.of(SLOW.get(i), FAST.get(i)), false));
        }
        return new Measurement(SETTINGS, List.of(row(slow, SLOW), row(fast, FAST)), List.of(), rounds,
                List.of(rounds.get(0)), false, pictures, Optional.empty(), MACHINE,
                List.of(new Fact("ONNX Runtime", version), new Fact("Process memory", pictures)),
                Instant.parse("2026-01-02T03:04:05Z"));
    }

    static SystemFacts facts(String name, boolean trained, String hash) {
        return new SystemFacts(name, Optional.of(trained ? SystemKind.WAE : SystemKind.BASELINE), PictureSize.square(224),
                Optional.of(trained ? 4_000_000_000L : 16_000_000_000L), 53_000_000L,
                trained ? Optional.empty() : Optional.of(new NetworkMemory(552_000_000, 25_000_000)), "", trained,
                trained ? Optional.of(16) : Optional.empty(), hash);
    }

    static ComparedRow row(SystemFacts facts, List<Double> millis) {
        return new ComparedRow(timing(facts.name(), millis, 1), RatioInterval.of(SLOW, millis, 1), facts, Optional.empty());
    }

    static SystemTiming timing(String name, List<Double> millis, int batch) {
        return SystemTiming.of(name, millis, batch, new SystemTiming.WarmUp(10, true));
    }
}
