package wae.viewmodel.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wae.domain.run.RunState;
import wae.domain.run.RunSummary;
import wae.domain.training.Stage;
import wae.viewmodel.run.RunOffer;

class RunOfferTest {

    private final CompareBench bench = new CompareBench();
    private final RunOffer offer = bench.screen().runs();

    private static RunSummary run(String name, Stage stage, long done) {
        return new RunSummary(Path.of("runs", name), name, Instant.EPOCH, "data", stage, "wae-small-vgg",
                new RunSummary.Progress(RunState.DONE, done, 10, Map.of(), Map.of()), Map.of(), "", false);
    }

    @Test
    void runsThatTrainedAClassifierAreOfferedInTheirOrder() {
        bench.runs.add(run("joint", Stage.JOINT, 10));
        bench.runs.add(run("an auto-encoder", Stage.AUTO_ENCODER, 10));
        bench.runs.add(run("one that just began", Stage.BASELINE, 0));
        bench.runs.add(run("baseline", Stage.BASELINE, 4));
        offer.refresh(RunSummary::hasClassifier);
        assertThat(offer.offered()).extracting(RunSummary::name).containsExactly("joint", "baseline");
        assertThat(offer.folder()).isEqualTo(Path.of("runs"));
    }

    @Test
    void ofManyOnlyTheNewestAreOffered() {
        IntStream.range(0, 40).forEach(i -> bench.runs.add(run("run " + i, Stage.JOINT, 10)));
        offer.refresh(RunSummary::hasClassifier);
        assertThat(offer.offered()).hasSize(12).last().extracting(RunSummary::name).isEqualTo("run 11");
    }
}
