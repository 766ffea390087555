package wae.domain.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wae.domain.machine.Fact;
import wae.domain.machine.Machine;
import wae.domain.timing.IdleSession;
import wae.domain.timing.TimingRound;

/**
 * What a measurement records: enough for a third person to repeat it and to check every figure.
 *
 * @param settings  how systems were compared
 * @param rows      the first is what speed-ups refer to; empty when it was stopped before the first round
 * @param warmUp    rounds before those that count
 * @param rounds    that count, with the order in which the systems ran
 * @param discarded rounds during which memory was collected, each repeated
 * @param stopped   whether it was stopped before it was done
 * @param pictures  what the systems were given, in words, and a hash of what they were taken from
 * @param idle      whether a system that waits changes another one's time; empty where that was not asked
 * @param machine   it ran on
 * @param versions  of program and engines
 * @param date      of its end
 */
public record Measurement(ComparisonSettings settings, List<ComparedRow> rows, List<TimingRound> warmUp,
                       List<TimingRound> rounds, List<TimingRound> discarded, boolean stopped,
                       String pictures, Optional<IdleSession> idle,
                       Machine machine, List<Fact> versions, Instant date) {

    /** Copies the lists. */
    public Measurement {
        rows = List.copyOf(rows);
        warmUp = List.copyOf(warmUp);
        rounds = List.copyOf(rounds);
        discarded = List.copyOf(discarded);
        versions = List.copyOf(versions);
    }

    /** Names of the systems, in the order of the rows. */
    public List<String> names() {
        return rows.stream().map(ComparedRow::name).toList();
    }

    /** The same with other rows, e.g. such as were evaluated meanwhile. */
    public Measurement with(List<ComparedRow> others) {
        return new Measurement(settings, others, warmUp, rounds, discarded, stopped, pictures, idle, machine, versions,
                date);
    }

    /** The same with what an idle session changed. */
    public Measurement with(IdleSession check) {
        return new Measurement(settings, rows, warmUp, rounds, discarded, stopped, pictures, Optional.of(check), machine,
                versions, date);
    }
}
