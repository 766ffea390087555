package wae.viewmodel.compare;

import java.util.ArrayList;
import java.util.List;
import wae.chart.Role;
import wae.chart.StripRound;
import wae.domain.comparison.ComparedRow;
import wae.domain.timing.SystemTiming;
import wae.domain.timing.TimingRound;
import wae.domain.timing.TimingSettings;
import wae.domain.timing.TimingStatus;

/** The times of a measurement under way: the measuring thread adds, the screen reads a few times a second. */
final class LiveTimes implements Measuring.Live {

    private final List<String> systems;
    private final List<Role> roles;
    private final TimingSettings settings;
    private final List<TimingRound> rounds = new ArrayList<>();
    private final List<StripRound> taken = new ArrayList<>();
    private String words = "Waiting for other work to end";
    private double fraction;
    private int started;

    private LiveTimes(List<String> systems, List<Role> roles, TimingSettings settings) {
        this.systems = systems;
        this.roles = roles;
        this.settings = settings;
    }

    static LiveTimes of(List<Candidate> systems, TimingSettings settings) {
        return new LiveTimes(systems.stream().map(Candidate::title).toList(),
                systems.stream().map(Candidate::role).toList(), settings);
    }

    /** Of rows that are measured again. */
    static LiveTimes again(List<ComparedRow> rows, TimingSettings settings) {
        return new LiveTimes(rows.stream().map(ComparedRow::name).toList(),
                rows.stream().map(row -> SystemRoles.of(row.facts())).toList(), settings);
    }

    List<Role> roles() {
        return roles;
    }

    /** The next one, whatever it calls itself. */
    synchronized void starting(String system) {
        words = "Starting " + systems.get(Math.min(started, systems.size() - 1)) + " (" + ++started + " of "
                + systems.size() + ")";
    }

    synchronized void add(TimingStatus status) {
        fraction = status.fraction();
        int number = status.newest().number() + 1;
        if (status.phase() == TimingStatus.Phase.WARM_UP) {
            words = "Warm-up, run " + number + " of at most " + settings.maxWarmUp() + "; does not count";
            taken.add(TimesTaken.round(status.newest(), StripRound.Kind.WARM_UP));
        } else if (status.repeated()) {
            words = "Round " + number + ", again as memory was collected meanwhile";
            taken.add(TimesTaken.round(status.newest(), StripRound.Kind.REPEATED));
        } else {
            words = "Round " + number;
            rounds.add(status.newest());
            taken.add(TimesTaken.round(status.newest(), StripRound.Kind.COUNTED));
        }
    }

    @Override
    public synchronized String words() {
        return words;
    }

    @Override
    public synchronized double fraction() {
        return fraction;
    }

    /** Number of rounds of every kind. */
    synchronized int runs() {
        return taken.size();
    }

    /** Every single time so far. */
    TimesTaken taken() {
        List<StripRound> known;
        synchronized (this) {
            known = List.copyOf(taken);
        }
        return new TimesTaken(TimesTaken.systems(systems, roles), known);
    }

    /** Statistics so far; empty before the first round. */
    List<SystemTiming> timings() {
        List<TimingRound> known;
        synchronized (this) {
            known = List.copyOf(rounds);
        }
        List<SystemTiming> timings = new ArrayList<>();
        for (int i = 0; i < systems.size() && !known.isEmpty(); i++) {
            int index = i;
            timings.add(SystemTiming.of(systems.get(i), known.stream().map(round -> round.millis().get(index)).toList(),
                    settings.batch(), new SystemTiming.WarmUp(0, false)));
        }
        return timings;
    }
}
