package wae.viewmodel.train;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the Train page begin with: the page, and a tiny run that is chosen in its form. */
abstract class TrainPageTests {

    /** Suggested for a {@link TrainBench#chooseTinyRun tiny run}. */
    static final String TINY = "autoencoder on sample images, batch 2, steps 20, patch 8";

    @TempDir
    Path folder;

    TrainBench bench;
    TrainViewModel screen;

    @BeforeEach
    void open() {
        bench = new TrainBench(folder);
        screen = bench.screen;
        bench.chooseTinyRun(20);
    }
}
