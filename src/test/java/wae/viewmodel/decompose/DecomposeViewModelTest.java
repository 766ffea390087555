package wae.viewmodel.decompose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import wae.domain.decomposition.Gains;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.network.Engine;
import wae.viewmodel.Job;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.TestBench;
import wae.viewmodel.Workers;
import wae.words.Words;

class DecomposeViewModelTest {

    private static final Path NOISE = Path.of("noise.png");
    private static final Path BOARD = Path.of("board.png");

    private final TestBench bench = new TestBench();
    private final Picture noise = PictureBuilder.noise(32, 24, 1);
    private final Picture board = PictureBuilder.checkerboard(16, 16);
    private final DecomposeViewModel screen = screen();

    private DecomposeViewModel screen() {
        bench.readable.put("noise.png", noise);
        bench.readable.put("board.png", board);
        return bench.screen();
    }

    private void open(Path file) {
        screen.pictures().open(file);
        bench.work();
    }

    private PanelContent content(PanelKind kind) {
        return screen.panels().content(kind).get();
    }

    private String text(DecompositionMetric metric) {
        return screen.metrics().text(metric).get();
    }

    @Test
    void anOpenedPictureFillsAllPanelsAndFigures() {
        open(NOISE);
        assertThat(content(PanelKind.ORIGINAL).planes()).isSameAs(noise.planes());
        assertThat(content(PanelKind.LOW).planes().size()).isEqualTo(noise.size().half());
        assertThat(content(PanelKind.HIGH).planes().size()).isEqualTo(noise.size().half());
        assertThat(content(PanelKind.DIFFERENCE).planes().toArray()).isEqualTo(
                content(PanelKind.RECONSTRUCTION).planes().minus(noise.planes()).toArray());
        assertThat(content(PanelKind.WITHOUT_HIGH)).isNotNull();
        assertThat(text(DecompositionMetric.PSNR)).matches("\\d+\\.\\d\\d dB");
        assertThat(text(DecompositionMetric.SSIM)).matches("0\\.\\d{4}");
        assertThat(text(DecompositionMetric.ENERGY_FRACTION)).matches("\\d+\\.\\d\\d %");
        assertThat(text(DecompositionMetric.PSNR_GAIN_FROM_HIGH)).matches("\\+\\d\\.\\d\\d dB");
        assertThat(text(DecompositionMetric.ENCODING)).matches("[\\d.]+ ms");
        assertThat(text(DecompositionMetric.ENGINE)).isEqualTo("ONNX Runtime, 2 threads");
        assertThat(bench.notices.problemProperty().get()).isEmpty();
        assertThat(bench.jobs).isEmpty();
    }

    @Test
    void aPictureOpenedBeforeTheAutoEncoderIsReadyIsSplitOnceItIs() {
        TestBench slow = new TestBench();
        slow.readable.put("noise.png", noise);
        TaskRunner now = TaskRunner.sameThread();
        TaskRunner later = new TaskRunner(slow.waiting::add, Runnable::run, slow.jobs);
        DecomposeViewModel early = new DecomposeViewModel(new DecomposeServices(slow, slow, slow, 1,
                new Workers(now, later, now, now, now)),
                new SettingsModel(slow, slow.saved, now, slow.notices), slow.notices);
        early.autoEncoder().load();
        early.pictures().open(NOISE);
        assertThat(early.panels().content(PanelKind.ORIGINAL).get()).isNotNull();
        assertThat(early.panels().content(PanelKind.LOW).get()).isNull();
        assertThat(early.statusProperty().get()).isEqualTo(Words.of("decompose.waiting"));
        slow.work();
        assertThat(early.panels().content(PanelKind.LOW).get()).isNotNull();
        assertThat(early.statusProperty().get()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadLeavesThePictureAndTellsWhy() {
        open(NOISE);
        open(Path.of("gone.png"));
        assertThat(bench.notices.problemProperty().get()).isEqualTo("There is no image gone.png.");
        assertThat(content(PanelKind.ORIGINAL).planes()).isSameAs(noise.planes());
        open(BOARD);
        assertThat(bench.notices.problemProperty().get()).isEmpty();
    }

    @Test
    void recentFilesAreKeptNewestFirstAndForgottenWhenGone() {
        open(NOISE);
        open(BOARD);
        open(NOISE);
        assertThat(bench.saved.recentFiles()).containsExactly(
                NOISE.toAbsolutePath().toString(), BOARD.toAbsolutePath().toString());
        bench.readable.remove("board.png");
        open(BOARD);
        assertThat(bench.saved.recentFiles()).containsExactly(NOISE.toAbsolutePath().toString());
    }

    @Test
    void aNewerPictureSupersedesOneThatIsStillBeingSplit() {
        screen.pictures().open(NOISE);
        bench.waiting.remove().run(); // read
        bench.waiting.remove().run(); // painted; its splitting waits
        open(BOARD);
        assertThat(content(PanelKind.LOW).planes().size()).isEqualTo(board.size().half());
        assertThat(text(DecompositionMetric.PSNR_GAIN_FROM_HIGH)).isNotEqualTo("\u2013");
        assertThat(bench.jobs).isEmpty();
    }

    @Test
    void withoutHighColumnsAreGreyAndWithBothTheyAreExact() {
        bench.readable.put("stripes.png", PictureBuilder.stripes(16, 16));
        open(Path.of("stripes.png"));
        assertThat(text(DecompositionMetric.PSNR)).isEqualTo("exact");
        screen.mixer().set(Gains.LOW_ONLY);
        bench.work();
        assertThat(content(PanelKind.RECONSTRUCTION).planes().toArray()).containsOnly(0.5f);
        assertThat(text(DecompositionMetric.PSNR)).isEqualTo("6.02 dB"); // mean squared error of 1/4
        assertThat(content(PanelKind.RECONSTRUCTION).legend()).isEqualTo(Words.of("decompose.gains", "\u00d71.00", "\u00d70.00"));
        screen.mixer().set(Gains.BOTH);
        bench.work();
        assertThat(content(PanelKind.RECONSTRUCTION).planes().toArray())
                .isEqualTo(content(PanelKind.ORIGINAL).planes().toArray());
        assertThat(content(PanelKind.RECONSTRUCTION).legend()).isEqualTo("unscaled");
        assertThat(text(DecompositionMetric.PSNR)).isEqualTo("exact");
    }

    @Test
    void ofManySliderPositionsOnlyTheFirstAndTheNewestAreDecoded() {
        open(NOISE);
        ClosingAutoEncoder counting = (ClosingAutoEncoder) bench.open.get(0);
        int before = counting.decodings();
        for (double gain = 0; gain < 0.85; gain += 0.1) {
            screen.mixer().highGainProperty().set(gain);
        }
        bench.work();
        assertThat(counting.decodings() - before).isEqualTo(2);
        assertThat(screen.mixer().gainsProperty().get()).isEqualTo(new Gains(1, 0.8));
    }

    @Test
    void gainsLieOnStepsOfAFiftieth() {
        screen.mixer().lowGainProperty().set(0.7749);
        screen.mixer().highGainProperty().set(7);
        assertThat(screen.mixer().gainsProperty().get()).isEqualTo(new Gains(0.75, 2));
    }

    @Test
    void anotherModelClosesTheOldOneOnlyWhenItIsNoLongerUsed() {
        screen.pictures().open(NOISE);
        screen.autoEncoder().open(Path.of("run"));
        bench.work();
        assertThat(bench.open).containsExactly(screen.autoEncoder().autoEncoderProperty().get());
        assertThat(content(PanelKind.WITHOUT_HIGH)).isNotNull();
        assertThat(bench.notices.problemProperty().get()).isEmpty();
    }

    @Test
    void anEngineThatDoesNotStartLeavesTheOneInUse() {
        open(NOISE);
        screen.autoEncoder().use(Engine.DL4J);
        bench.work();
        assertThat(bench.notices.problemProperty().get()).startsWith("Deeplearning4j has no natives");
        assertThat(screen.autoEncoder().autoEncoderProperty().get().engine()).isEqualTo(Engine.ONNX);
        assertThat(bench.saved.engine()).isEqualTo(Engine.ONNX);
    }

    @Test
    void aChosenGainChangesWhatIsShownAndNotTheData() {
        open(NOISE);
        PanelContent automatic = content(PanelKind.HIGH);
        screen.panels().stepGain(PanelKind.HIGH, 1);
        bench.work();
        assertThat(content(PanelKind.HIGH).planes()).isSameAs(automatic.planes());
        assertThat(content(PanelKind.HIGH).mapping().gain()).isGreaterThan(automatic.mapping().gain());
        screen.panels().gains().automatic(PanelKind.HIGH);
        bench.work();
        assertThat(content(PanelKind.HIGH).mapping()).isEqualTo(automatic.mapping());
    }

    @Test
    void panelsAreWrittenAsShownAndFiguresAsMeasured() {
        open(NOISE);
        screen.exports().panel(PanelKind.HIGH, Path.of("noise-high.png"));
        screen.exports().metrics(Path.of("noise.json"));
        bench.work();
        PanelContent high = content(PanelKind.HIGH);
        assertThat(bench.written.get("noise-high.png").toArray())
                .isEqualTo(high.mapping().apply(high.planes()).toArray());
        assertThat(bench.reports).hasSize(1);
        assertThat(bench.reports.get(0).picture()).isEqualTo("noise.png");
        assertThat(bench.notices.newsProperty().get()).isEqualTo(Words.of("shell.written", "noise.json"));
        assertThat(Exports.fileName("a.b.jpeg", "-low.png")).isEqualTo("a.b-low.png");
    }

    @Test
    void aCancelledSplitSaysSoAndCanBeDoneAgain() {
        screen.pictures().open(NOISE);
        bench.waiting.remove().run();
        bench.waiting.remove().run();
        bench.jobs.forEach(Job::cancel);
        bench.work();
        assertThat(screen.statusProperty().get()).isEqualTo(Words.of("decompose.cancelled"));
        assertThat(content(PanelKind.LOW)).isNull();
        screen.decomposeAgain();
        bench.work();
        assertThat(content(PanelKind.LOW)).isNotNull();
    }
}
