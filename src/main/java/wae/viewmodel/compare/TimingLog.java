package wae.viewmodel.compare;

import java.util.ArrayList;
import java.util.List;
import wae.chart.Mark;
import wae.chart.Role;
import wae.chart.StripRound;
import wae.chart.StripSystem;
import wae.domain.comparison.Measurement;
import wae.domain.timing.TimingRound;

/**
 * Every single time of a measurement in order.
 *
 * @param systems that were timed
 * @param rounds  in order, warm-up and repeated ones among them
 */
public record TimingLog(List<StripSystem> systems, List<StripRound> rounds) {

    /** No times. */
    static final TimingLog NONE = new TimingLog(List.of(), List.of());

    /** Copies the lists. */
    public TimingLog {
        systems = List.copyOf(systems);
        rounds = List.copyOf(rounds);
    }

    /** Of a measurement; null gives none. A repeated round has the number of the one that replaced it. */
    static TimingLog of(Measurement measurement) {
        if (measurement == null) {
            return NONE;
        }
        List<StripRound> rounds = new ArrayList<>();
        measurement.warmUp().forEach(round -> rounds.add(round(round, StripRound.Kind.WARM_UP)));
        for (TimingRound counted : measurement.rounds()) {
            measurement.discarded().stream().filter(each -> each.number() == counted.number())
                    .forEach(each -> rounds.add(round(each, StripRound.Kind.REPEATED)));
            rounds.add(round(counted, StripRound.Kind.COUNTED));
        }
        return new TimingLog(systems(measurement.names(), measurement.rows().stream()
                .map(row -> SystemRoles.of(row.facts())).toList()), rounds);
    }

    static List<StripSystem> systems(List<String> names, List<Role> roles) {
        List<StripSystem> systems = new ArrayList<>();
        for (String name : names) {
            Mark mark = Mark.values()[systems.size() % Mark.values().length];
            systems.add(new StripSystem(name, roles.get(systems.size()), mark));
        }
        return systems;
    }

    static StripRound round(TimingRound round, StripRound.Kind kind) {
        return new StripRound(kind, round.millis().stream().mapToDouble(Double::doubleValue).toArray());
    }
}
