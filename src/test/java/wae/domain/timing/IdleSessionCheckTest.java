package wae.domain.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import wae.domain.task.CancelledException;
import wae.domain.task.Monitor;

class IdleSessionCheckTest {

    private long now;
    private int open;
    private int opened;
    private boolean guestHasRun;

    @Test
    void aGuestThatOnlyWaitsChangesNothing() throws Exception {
        IdleSession session = check(0, Monitor.NONE);
        assertThat(session.change().ratio()).isEqualTo(1);
        assertThat(session.unchanged()).isTrue();
        assertThat(session.aloneMillis()).hasSize(4 * 64).containsOnly(10.0); // 100 would fill a second
        assertThat(session.besideMillis()).hasSize(4 * 64).containsOnly(10.0); // the guest's own 5 ms are not in the time
        assertThat(opened).isEqualTo(2);
        assertThat(open).isZero();
    }

    @Test
    void aGuestWhoseThreadsSpinIsFoundOut() throws Exception {
        IdleSession session = check(6, Monitor.NONE);
        assertThat(session.change().ratio()).isEqualTo(1.6);
        assertThat(session.unchanged()).isFalse();
        assertThat(session.undecided()).isFalse();
    }

    @Test
    void aScatterThatHidesTheAnswerIsSaidToDoSo() {
        IdleSession session = IdleSession.of("a", "b", blocks(10.0, 5.0, 20.0), blocks(12.0, 6.0, 9.0), 1);
        assertThat(session.unchanged()).isFalse();
        assertThat(session.undecided()).isTrue();
    }

    @Test
    void whatSlowsAWholeBlockIsNotTakenForTheGuest() {
        List<Double> quick = Collections.nCopies(64, 10.0);
        List<Double> slow = Collections.nCopies(64, 14.0); // a build began
        IdleSession session = IdleSession.of("a", "b", List.of(quick, quick, quick, slow),
                List.of(quick, slow, slow, slow), 1);
        assertThat(session.change().ratio()).isEqualTo(1.4);
        assertThat(session.undecided()).isTrue();
    }

    private static List<List<Double>> blocks(double... medians) {
        return Arrays.stream(medians).mapToObj(List::of).toList();
    }

    @Test
    void lessTimeBesideAGuestIsAChangeToo() {
        IdleSession session = IdleSession.of("a", "b", blocks(10.0, 10.1, 10.2), blocks(8.0, 8.1, 8.2), 1);
        assertThat(session.unchanged()).isFalse();
        assertThat(session.undecided()).isFalse();
    }

    @Test
    void cancellingLeavesNoGuestOpen() {
        Monitor impatient = new Monitor() {
            @Override
            public void progress(double fraction) {
            }

            @Override
            public boolean cancelled() {
                return open > 0;
            }
        };
        assertThatThrownBy(() -> check(0, impatient)).isInstanceOf(CancelledException.class);
        assertThat(opened).isEqualTo(1);
        assertThat(open).isZero();
    }

    /** @param spinning how much longer the first takes, ms, while the guest is there and has run */
    private IdleSession check(long spinning, Monitor monitor) throws Exception {
        TimedSystem<Integer> first = new TimedSystem<>() {
            @Override
            public String name() {
                return "first";
            }

            @Override
            public void prepare(Integer input) {
            }

            @Override
            public void run() {
                now += (10 + (open > 0 && guestHasRun ? spinning : 0)) * 1_000_000;
            }
        };
        return new IdleSessionCheck<Integer>(() -> 1, () -> now, monitor).measure(first, Guest::new, 1);
    }

    private final class Guest implements IdleSessionCheck.Guest<Integer> {

        Guest() {
            open++;
            opened++;
            guestHasRun = false;
        }

        @Override
        public String name() {
            return "guest";
        }

        @Override
        public void prepare(Integer input) {
        }

        @Override
        public void run() {
            now += 5_000_000;
            guestHasRun = true;
        }

        @Override
        public void close() {
            open--;
        }
    }
}
