package wae;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.classification.SystemKind;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.run.PreviewFile;
import wae.domain.run.RunDescription;
import wae.domain.run.RunListener;
import wae.domain.run.RunState;
import wae.domain.run.RunStore;
import wae.domain.run.RunSummary;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Metric;
import wae.domain.training.Stage;
import wae.domain.training.TrainingSignal;
import wae.io.model.PlanJson;

/** Runs that version 0.1.0 of November 2026 wrote: they open for ever. */
@Timeout(120)
class EarlierFilesTest {

    private static final Path EARLIER = Path.of("src/test/resources/earlier");

    @TempDir
    private Path folder;

    private final Components components = new Components();
    private final RunStore store = components.runs.store();

    @BeforeEach
    void prepare() {
        NativeSetup.apply();
    }

    @Test
    void theListKnowsThemAll() throws Problem {
        assertThat(store.list(EARLIER, Monitor.NONE)).satisfies(listing -> {
            assertThat(listing.leftOut()).isEmpty();
            assertThat(listing.runs()).extracting(RunSummary::name)
                    .containsExactlyInAnyOrder("killed-auto-encoder", "joint", "baseline");
        });
        RunSummary joint = store.summary(EARLIER.resolve("joint"));
        assertThat(joint.state()).isEqualTo(RunState.DONE);
        assertThat(joint.system()).isEqualTo("wae-tiny");
        assertThat(joint.settings()).containsEntry("gamma", "1").containsEntry("optimisation.weight_decay", "0.0005")
                .containsEntry("backbone.encoder_width", "4").containsEntry("start_from", "");
        assertThat(joint.best()).containsEntry(Metric.FUSION_ACCURACY, 0.11);
        assertThat(store.summary(EARLIER.resolve("killed-auto-encoder")).state()).isEqualTo(RunState.INTERRUPTED);
    }

    @Test
    void theirSettingsAreWhatTheyWere() throws Problem {
        AutoEncoderSettings first =
                (AutoEncoderSettings) store.description(EARLIER.resolve("killed-auto-encoder")).settings();
        assertThat(first.get(AutoEncoderSettings.DECODER)).isEqualTo(DecoderKind.UPSAMPLING);
        assertThat(first.get(AutoEncoderSettings.START)).isEqualTo(AutoEncoderSettings.Start.RANDOM);
        assertThat(new long[] {first.steps(), first.batch(), first.patch(), first.seed()}).containsExactly(160, 2, 16, 1);
        assertThat(first.learningRate(100)).isEqualTo(0.001 * (1 + Math.cos(Math.PI * 100 / 160)) / 2);
        RunDescription described = store.description(EARLIER.resolve("joint"));
        ClassifierSettings joint = (ClassifierSettings) described.settings();
        assertThat(joint.stage()).isEqualTo(Stage.JOINT);
        assertThat(joint.kind()).isEqualTo(SystemKind.WAE);
        assertThat(joint.backbone().encoderWidth()).isEqualTo(4);
        assertThat(joint.backbone().features().name()).isEqualTo("tiny");
        assertThat(joint.picture()).isEqualTo(PictureSize.square(16));
        assertThat(new double[] {joint.lambda(), joint.gamma(), joint.get(ClassifierSettings.SUM_WEIGHT)}).containsExactly(0.1, 1, 0);
        assertThat(described.classes()).hasSize(9).contains("disc, checkerboard");
        assertThat(((ClassifierSettings) store.description(EARLIER.resolve("baseline")).settings()).kind())
                .isEqualTo(SystemKind.BASELINE);
    }

    @Test
    void whatTheyMeasuredAndSavedIsThere() throws Exception {
        assertThat(store.history(EARLIER.resolve("joint")).of(Metric.TOTAL_LOSS).values()).hasSize(6)
                .endsWith(4.4639215);
        assertThat(store.history(EARLIER.resolve("baseline")).hasTimes()).isTrue();
        assertThat(store.previews(EARLIER.resolve("joint"))).extracting(PreviewFile::step).contains(0L, 6L);
        assertThat(store.networks(EARLIER.resolve("joint"))).containsOnlyKeys("encoder", "decoder", "classifier");
        assertThat(store.networks(EARLIER.resolve("baseline"))).containsOnlyKeys("classifier");
        assertThat(new PlanJson().read(Files.readString(EARLIER.resolve("tiny.json"))).name()).isEqualTo("tiny");
    }

    @Test
    void theOneThatWasKilledResumesToItsEndAndItsFileSaysTheSame() throws Exception {
        Path run = copy("killed-auto-encoder");
        JsonNode before = new ObjectMapper().readTree(run.resolve("run.json").toFile());
        components.runs.resume(run, new TrainingSignal(), RunListener.NONE, Monitor.NONE);
        RunSummary after = store.summary(run);
        assertThat(after.state()).isEqualTo(RunState.DONE);
        assertThat(after.stepsDone()).isEqualTo(160);
        assertThat(store.history(run).of(Metric.RECONSTRUCTION_LOSS).steps()).hasSize(160).isSorted();
        JsonNode now = new ObjectMapper().readTree(run.resolve("run.json").toFile());
        for (String unchanged : new String[] {"format", "version", "stage", "settings", "data", "machine", "versions"}) {
            assertThat(now.get(unchanged)).as(unchanged).isEqualTo(before.get(unchanged));
        }
    }

    @Test
    void settingsAreWrittenByTheNamesThatTheyHad() throws Exception {
        for (String name : new String[] {"killed-auto-encoder", "joint", "baseline"}) {
            Path run = folder.resolve(name);
            store.create(run, store.description(EARLIER.resolve(name)), List.of()).close();
            assertHasAll(settings(run), settings(EARLIER.resolve(name)), name);
        }
    }

    /** Settings that came later may stand beside the earlier ones. */
    private static void assertHasAll(JsonNode written, JsonNode earlier, String where) {
        earlier.properties().forEach(field -> {
            String key = where + "." + field.getKey();
            if (field.getValue().isObject()) {
                assertThat(written.has(field.getKey())).as(key).isTrue();
                assertHasAll(written.get(field.getKey()), field.getValue(), key);
            } else {
                assertThat(written.get(field.getKey())).as(key).isEqualTo(field.getValue());
            }
        });
    }

    private static JsonNode settings(Path run) throws IOException {
        return new ObjectMapper().readTree(run.resolve("run.json").toFile()).get("settings");
    }

    private Path copy(String name) throws IOException {
        try (Stream<Path> files = Files.walk(EARLIER.resolve(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(EARLIER.relativize(file).toString()));
            }
        }
        return folder.resolve(name);
    }
}
