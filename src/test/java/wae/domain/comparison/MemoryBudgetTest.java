package wae.domain.comparison;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import wae.domain.image.PictureSize;
import wae.domain.machine.Machine;
import wae.domain.network.NetworkMemory;
import wae.domain.task.Problem;

/** What would not fit into memory is refused before it is taken. */
class MemoryBudgetTest {

    private static final long GB = 1_000_000_000L;

    @Test
    void systemsAddUpUntilTheMachineIsFull() throws Problem {
        MemoryBudget budget = new MemoryBudget(machine(10, 4), TypicalMeasurement.SETTINGS);
        budget.take(weighing(4));
        budget.take(weighing(4));
        assertThatThrownBy(() -> budget.take(weighing(4))).isInstanceOf(Problem.class).hasMessage(
                "With heavy, batch 1, about 12.0 GB are needed, and this machine has 10.0 GB. Choose a smaller batch, smaller"
                        + " images or fewer systems.");
    }

    @Test
    void activationsCountForEachImageOfABatch() {
        ComparisonSettings batch8 = new ComparisonSettings(10, PictureSize.square(32), TypicalMeasurement.SETTINGS.engine(), 1,
                TypicalMeasurement.SETTINGS.timing().withBatch(8));
        SystemFacts facts = with(new NetworkMemory(0, GB));
        assertThatCode(() -> new MemoryBudget(machine(10, 4), batch8).take(facts)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new MemoryBudget(machine(8, 4), batch8).take(facts)).hasMessageContaining("batch 8");
    }

    @Test
    void aBatchThatDoesNotFitIntoTheHeapIsRefused() {
        ComparisonSettings huge = new ComparisonSettings(10, PictureSize.square(1000), TypicalMeasurement.SETTINGS.engine(), 1,
                TypicalMeasurement.SETTINGS.timing().withBatch(200));
        assertThatThrownBy(() -> new MemoryBudget(machine(100, 4), huge).take(weighing(0))).hasMessage("200 images of"
                + " 1000x1000 at once take 4.8 GB, and this program may use 4.0 GB (java -Xmx). Choose a smaller batch or"
                + " smaller images.");
    }

    @Test
    void weightsThatDoNotFitIntoTheHeapAreRefused() {
        assertThatThrownBy(() -> MemoryBudget.requireHeap("huge", new NetworkMemory(Long.MAX_VALUE / 2, 0)))
                .isInstanceOf(Problem.class).hasMessageStartingWith("huge has ");
        assertThatCode(() -> MemoryBudget.requireHeap("small", new NetworkMemory(1000, 0))).doesNotThrowAnyException();
    }

    private static Machine machine(long memory, long heap) {
        return new Machine("a processor", 2, memory * GB, "Linux", "17", heap * GB);
    }

    private static SystemFacts weighing(long gigabytes) {
        return with(new NetworkMemory(gigabytes * GB, 0));
    }

    private static SystemFacts with(NetworkMemory memory) {
        return new SystemFacts("heavy", Optional.empty(), PictureSize.square(224), Optional.empty(), 1, Optional.of(memory), "",
                false, Optional.empty(), "0");
    }
}
