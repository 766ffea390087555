package wae.domain.comparison;

import java.util.Locale;
import wae.domain.image.Picture;
import wae.domain.machine.Machine;
import wae.domain.network.NetworkMemory;
import wae.domain.task.Problem;

/**
 * Refuses a measurement that would not fit into memory before it takes any. Figures are counted, not measured: what an
 * engine needs for itself comes on top, for which a tenth of the memory is left.
 */
final class MemoryBudget {

    private static final double FRACTION = 0.9;
    private static final double GB = 1e9;

    private final Machine machine;
    private final ComparisonSettings settings;
    private final double picturesBytes;
    private double taken;
    private int systems;

    MemoryBudget(Machine machine, ComparisonSettings settings) {
        this.machine = machine;
        this.settings = settings;
        picturesBytes = (double) settings.timing().batch() * Picture.CHANNELS * settings.picture().pixels() * Float.BYTES;
    }

    /**
     * Asks for the memory of one more system, which stays with it.
     *
     * @throws Problem if there is not so much, or not so much for the pictures that it is given
     */
    void take(SystemFacts facts) throws Problem {
        systems++;
        int batch = settings.timing().batch();
        double heap = picturesBytes * (1 + systems); // as they come, and as each network's input
        if (machine.heapBytes() > 0 && heap > FRACTION * machine.heapBytes()) {
            throw new Problem(format("%d images of %s at once take %.1f GB, and this program may use %.1f GB (java -Xmx)."
                    + " Choose a smaller batch or smaller images.", batch, settings.picture(), heap / GB,
                    machine.heapBytes() / GB));
        }
        taken += facts.memory().map(memory -> need(memory, batch)).orElse(0.0);
        if (machine.memoryBytes() > 0 && taken + heap > FRACTION * machine.memoryBytes()) {
            throw new Problem(format("With %s, batch %d, about %.1f GB are needed, and this machine has %.1f GB. Choose a"
                    + " smaller batch, smaller images or fewer systems.", facts.name(), batch, (taken + heap) / GB,
                    machine.memoryBytes() / GB));
        }
    }

    private static double need(NetworkMemory memory, int batch) {
        return memory.weightBytes() + (double) batch * memory.activationBytes();
    }

    /** @throws Problem if weights that are made here do not fit into this program's memory */
    static void requireHeap(String name, NetworkMemory memory) throws Problem {
        long most = Runtime.getRuntime().maxMemory();
        if (memory.weightBytes() > FRACTION * most) {
            throw new Problem(format("%s has %.1f GB of weights at this image size, and this program may use %.1f GB (java"
                    + " -Xmx).", name, memory.weightBytes() / GB, most / GB));
        }
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
