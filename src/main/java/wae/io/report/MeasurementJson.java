package wae.io.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.Measurement;
import wae.domain.image.PictureSize;
import wae.domain.machine.Fact;
import wae.domain.machine.Machine;
import wae.domain.network.Engine;
import wae.domain.timing.IdleSession;
import wae.domain.timing.RatioInterval;
import wae.domain.timing.TimingRound;
import wae.domain.timing.TimingSettings;
import wae.io.json.MayBeMissing;
import wae.io.json.OnlyWritten;

/** The file of a measurement, field by field: one object a system under {@code systems}, one a round under {@code rounds}. */
record MeasurementJson(@JsonUnwrapped Head head, @OnlyWritten @JsonUnwrapped Legend legend, Protocol protocol,
                       Machine machine, Map<String, String> versions, List<SystemJson> systems,
                       @OnlyWritten List<String> names, @MayBeMissing IdleJson idleSession,
                       @MayBeMissing List<TimingRound> warmUpRounds, List<TimingRound> rounds,
                       List<TimingRound> discardedRounds) {

    private static final Legend LEGEND = new Legend(
            "one run of the network in ms; encoder and resampling inside, decoding of files outside",
            "counted: weights, and most activations needed at once, of one picture at 32 bits",
            "median of the first system over median of this one; 95 % paired bootstrap interval");

    /** What holds for all systems. */
    record Head(Instant date, Engine engine, int threads, int batch, int classes, int width, int height, boolean stopped,
                String pictures) {
    }

    /** What the figures are, for readers of the file. */
    record Legend(String timesAre, String memoryIs, String speedupIs) {
    }

    /** How systems were timed. */
    record Protocol(int leastRounds, double leastSeconds, int mostRounds, int warmUpAtLeast, int warmUpAtMost,
                    int mostRepeats, long seed) {
    }

    /** The idle-session check. */
    record IdleJson(String first, String second, double change, double changeLow, double changeHigh,
                    @OnlyWritten Double unchangedWithin, @OnlyWritten Boolean unchanged, List<Double> aloneMs,
                    List<Double> besideMs) {

        static IdleJson of(IdleSession idle) {
            RatioInterval change = idle.change();
            return new IdleJson(idle.first(), idle.second(), change.ratio(), change.low(), change.high(),
                    IdleSession.TOLERANCE, idle.unchanged(), idle.aloneMillis(), idle.besideMillis());
        }

        IdleSession session() {
            return new IdleSession(first, second, aloneMs, besideMs,
                    new RatioInterval(change, changeLow, changeHigh, aloneMs.size()));
        }
    }

    static MeasurementJson of(Measurement m) {
        ComparisonSettings s = m.settings();
        TimingSettings t = s.timing();
        Map<String, String> versions = new LinkedHashMap<>();
        m.versions().forEach(fact -> versions.put(fact.label(), fact.value()));
        return new MeasurementJson(
                new Head(m.date(), s.engine(), s.threads(), t.batch(), s.classes(), s.picture().width(),
                        s.picture().height(), m.stopped(), m.pictures()), LEGEND,
                new Protocol(t.minRounds(), t.minSeconds(), t.maxRounds(), t.minWarmUp(), t.maxWarmUp(), t.maxRepeats(),
                        t.seed()),
                m.machine(), versions, m.rows().stream().map(SystemJson::of).toList(), m.names(),
                m.idle().map(IdleJson::of).orElse(null), m.warmUp(), m.rounds(), m.discarded());
    }

    /** @throws IllegalArgumentException with one clause, if the figures do not go together */
    Measurement measurement() {
        if (systems.isEmpty()) {
            throw new IllegalArgumentException("systems must not be empty");
        }
        TimingSettings timing = new TimingSettings(head.batch, protocol.leastRounds, protocol.leastSeconds,
                protocol.mostRounds, protocol.warmUpAtLeast, protocol.warmUpAtMost, protocol.mostRepeats, protocol.seed);
        return new Measurement(
                new ComparisonSettings(head.classes, new PictureSize(head.width, head.height), head.engine, head.threads, timing),
                systems.stream().map(system -> system.row(head.batch, rounds.size())).toList(),
                whole(warmUpRounds == null ? List.of() : warmUpRounds), whole(rounds), whole(discardedRounds),
                head.stopped, head.pictures, Optional.ofNullable(idleSession).map(IdleJson::session), machine,
                versions.entrySet().stream().map(version -> new Fact(version.getKey(), version.getValue())).toList(),
                head.date);
    }

    private List<TimingRound> whole(List<TimingRound> any) {
        List<Integer> all = IntStream.range(0, systems.size()).boxed().toList();
        for (TimingRound round : any) {
            if (round.millis().size() != all.size() || round.order().size() != all.size()
                    || !round.order().stream().sorted().toList().equals(all)) {
                throw new IllegalArgumentException("round " + round.number() + " must have each system once, and its time");
            }
        }
        return any;
    }
}
