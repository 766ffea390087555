package wae.domain.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

class TimingProtocolTest {

    private static final TimingSettings TEN_ROUNDS = TimingSettings.STANDARD.withLeast(10, 0).withWarmUp(0, 0);

    private final List<TimingStatus> told = new ArrayList<>();

    @Test
    void onlyRunsCountAndRoundsAndSecondsAreBothReached() throws Problem {
        SyntheticMachine machine = new SyntheticMachine(1);
        TimingResult result = measure(machine, TimingSettings.STANDARD, List.of(machine.system("slow", 60),
                machine.system("fast", 20)), Monitor.NONE);
        assertThat(result.timing("slow").medianMillis()).isCloseTo(60, within(1e-6));
        assertThat(result.timing("fast").picturesPerSecond()).isCloseTo(50, within(1e-4));
        assertThat(result.rounds()).as("80 ms and two preparations of 1 ms each until 10 s are over")
                .hasSize(122);
        assertThat(result.stopped()).isFalse();
        assertThat(told.get(told.size() - 1).fraction()).isEqualTo(1);
    }

    @Test
    void inEachRoundEverySystemGetsTheSameFreshInput() throws Problem {
        SyntheticMachine machine = new SyntheticMachine(1);
        SyntheticMachine.System first = (SyntheticMachine.System) machine.system("first", 1);
        SyntheticMachine.System second = (SyntheticMachine.System) machine.system("second", 1);
        measure(machine, TEN_ROUNDS, List.of(first, second), Monitor.NONE);
        assertThat(first.inputs()).isEqualTo(second.inputs()).doesNotHaveDuplicates().hasSize(10);
        assertThat(first.ranAs()).as("A B, B A").startsWith(0, 3, 4, 7);
    }

    @Test
    void aLinearDriftFavoursNoPlaceInTheOrder() throws Problem {
        SyntheticMachine machine = new SyntheticMachine(1).drift(0.5);
        List<TimedSystem<Integer>> equals = List.of(machine.system("a", 10), machine.system("b", 10),
                machine.system("c", 10));
        TimingResult result = measure(machine, TEN_ROUNDS.withLeast(60, 0), equals, Monitor.NONE);
        double mean = mean(result, "a");
        assertThat(result.timing("a").millis().get(59)).as("the drift is there").isGreaterThan(15);
        assertThat(mean(result, "b")).isCloseTo(mean, within(mean * 1e-3));
        assertThat(mean(result, "c")).isCloseTo(mean, within(mean * 1e-3));
    }

    @Test
    void aRoundDuringWhichMemoryWasCollectedIsReportedAndRepeated() throws Problem {
        SyntheticMachine machine = new SyntheticMachine(1).collectingAt(3);
        SyntheticMachine.System first = (SyntheticMachine.System) machine.system("first", 1);
        TimingResult result = measure(machine, TEN_ROUNDS, List.of(first, machine.system("second", 1)), Monitor.NONE);
        assertThat(result.rounds()).hasSize(10).noneMatch(TimingRound::collected);
        assertThat(result.rounds().get(1).order()).isEqualTo(List.of(1, 0));
        assertThat(result.discarded()).singleElement().matches(TimingRound::collected)
                .returns(1, TimingRound::number).returns(List.of(1, 0), TimingRound::order);
        assertThat(told).filteredOn(TimingStatus::repeated).hasSize(1);
        assertThat(first.inputs()).as("a fresh input for the repeat as well").doesNotHaveDuplicates().hasSize(11);
    }

    @Test
    void repeatingIsBoundedAndWhatCouldNotBeHelpedIsSaid() throws Problem {
        SyntheticMachine machine = new SyntheticMachine(1);
        for (int run = 0; run < 1000; run++) {
            machine.collectingAt(run);
        }
        TimingResult result = measure(machine, TEN_ROUNDS, List.of(machine.system("greedy", 1)), Monitor.NONE);
        assertThat(result.rounds()).hasSize(10);
        assertThat(result.discarded()).hasSize(10 * TEN_ROUNDS.maxRepeats());
        assertThat(result.roundsWithCollections()).isEqualTo(10);
    }

    @Test
    void stoppingKeepsTheRoundsThatAreDone() throws Problem {
        SyntheticMachine machine = new SyntheticMachine(1);
        AtomicInteger asked = new AtomicInteger();
        Monitor afterSevenRuns = new Monitor() {
            @Override
            public void progress(double fraction) {
            }

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 7;
            }
        };
        List<TimedSystem<Integer>> pair = List.of(machine.system("a", 3), machine.system("b", 1));
        TimingResult result = measure(machine, TEN_ROUNDS, pair, afterSevenRuns);
        assertThat(result.stopped()).isTrue();
        assertThat(result.rounds()).hasSize(3);
        assertThat(result.speedUp("a", "b").ratio()).isCloseTo(3, within(1e-6));
        assertThat(measure(machine, TEN_ROUNDS, pair, afterSevenRuns).timings()).isEmpty();
    }

    @Test
    void warmUpLastsUntilTheSlowestLearnerIsSteady() throws Problem {
        SyntheticMachine machine = new SyntheticMachine(1);
        TimedSystem<Integer> learner = new TimedSystem<>() {
            private int runs;

            @Override
            public String name() {
                return "learner";
            }

            @Override
            public void prepare(Integer input) {
            }

            @Override
            public void run() throws Problem {
                machine.system("", 1 + 50 * Math.pow(0.7, runs++)).run();
            }
        };
        TimingSettings settings = TEN_ROUNDS.withWarmUp(10, 100);
        TimingResult result = measure(machine, settings, List.of(learner, machine.system("steady", 1)), Monitor.NONE);
        assertThat(result.timing("learner").millis()).allMatch(millis -> millis < 1.01);
        assertThat(result.timing("learner").warmUp().settled()).isTrue();
        assertThat(result.timing("steady").warmUp().runs()).isEqualTo(result.timing("learner").warmUp().runs())
                .isGreaterThan(20);
    }

    @Test
    void whatNeverSettlesIsMeasuredAfterTheBoundAndCalledUnsettledAndUnstable() throws Problem {
        SyntheticMachine machine = new SyntheticMachine(4).noise(0.3);
        TimingResult result = measure(machine, TEN_ROUNDS.withWarmUp(10, 14), List.of(machine.system("wild", 5)),
                Monitor.NONE);
        assertThat(result.timing("wild").warmUp()).isEqualTo(new SystemTiming.WarmUp(14, false));
        assertThat(result.timing("wild").unstable()).isTrue();
        assertThat(result.rounds()).hasSize(10);
    }

    @Test
    void settingsThatCannotHoldAreRefusedInOneSentence() {
        assertThatThrownBy(() -> TimingSettings.STANDARD.withBatch(0)).hasMessageContaining("at least one image");
        assertThatThrownBy(() -> TimingSettings.STANDARD.withWarmUp(10, 5)).hasMessageContaining("fewer");
        SyntheticMachine machine = new SyntheticMachine(1);
        assertThatThrownBy(() -> measure(machine, TEN_ROUNDS, List.of(machine.system("a", 1), machine.system("a", 1)),
                Monitor.NONE)).hasMessageContaining("a name each: [a, a]");
    }

    private TimingResult measure(SyntheticMachine machine, TimingSettings settings,
                                 List<? extends TimedSystem<Integer>> systems, Monitor monitor) throws Problem {
        AtomicInteger fresh = new AtomicInteger();
        return new TimingProtocol<Integer>(settings, machine::nanos, machine::collections)
                .measure(systems, fresh::getAndIncrement, told::add, monitor);
    }

    private static double mean(TimingResult result, String system) {
        return result.timing(system).millis().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
