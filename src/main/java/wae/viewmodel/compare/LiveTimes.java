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
import wae.words.Words;

/** The times of a running measurement: the measuring thread adds, the page reads a few times a second. */
final class LiveTimes implements ActiveMeasurement.Live {

    private final List<String> systems;
    private final List<Role> roles;
    private final TimingSettings settings;
    private final List<TimingRound> rounds = new ArrayList<>();
    private final List<StripRound> strip = new ArrayList<>();
    private String text = Words.of("compare.live-waiting");
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

    /** Of rows of a measurement that is repeated. */
    static LiveTimes repeated(List<ComparedRow> rows, TimingSettings settings) {
        return new LiveTimes(rows.stream().map(ComparedRow::name).toList(),
                rows.stream().map(row -> SystemRoles.of(row.facts())).toList(), settings);
    }

    List<Role> roles() {
        return roles;
    }

    /** The next system, whatever its own name. */
    synchronized void starting(String system) {
        String next = systems.get(Math.min(started, systems.size() - 1));
        text = Words.of("compare.live-starting", next, ++started, systems.size());
    }

    synchronized void add(TimingStatus status) {
        fraction = status.fraction();
        int number = status.newest().number() + 1;
        if (status.phase() == TimingStatus.Phase.WARM_UP) {
            text = Words.of("compare.live-warm-up", number, settings.maxWarmUp());
            strip.add(TimingLog.round(status.newest(), StripRound.Kind.WARM_UP));
        } else if (status.repeated()) {
            text = Words.of("compare.live-repeated", number);
            strip.add(TimingLog.round(status.newest(), StripRound.Kind.REPEATED));
        } else {
            text = Words.of("compare.live-round", number);
            rounds.add(status.newest());
            strip.add(TimingLog.round(status.newest(), StripRound.Kind.COUNTED));
        }
    }

    @Override
    public synchronized String text() {
        return text;
    }

    @Override
    public synchronized double fraction() {
        return fraction;
    }

    /** Number of rounds of every kind. */
    synchronized int runs() {
        return strip.size();
    }

    /** Every single time so far. */
    TimingLog log() {
        List<StripRound> known;
        synchronized (this) {
            known = List.copyOf(strip);
        }
        return new TimingLog(TimingLog.systems(systems, roles), known);
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
