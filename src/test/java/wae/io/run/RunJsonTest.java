package wae.io.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wae.domain.run.RunDescription;
import wae.domain.run.RunState;
import wae.domain.run.RunSummary;
import wae.domain.task.Problem;
import wae.domain.training.Metric;
import wae.domain.training.Stage;
import wae.io.model.PlanJson;

/** run.json as the version before wrote it, and as nobody should. */
@Timeout(60)
class RunJsonTest {

    private static final Path EARLIER = Path.of("src/test/resources/earlier/run-joint.json");

    @TempDir
    private Path folder;
    private Path run;
    private String good;

    @BeforeEach
    void copy() throws IOException {
        run = Files.createDirectory(folder.resolve("joint"));
        Files.copy(EARLIER, run.resolve(RunJson.NAME));
        good = Files.readString(EARLIER);
    }

    @Test
    void anEarlierRunIsDescribedAndWrittenAsItWas() throws Problem {
        RunJson json = RunJson.read(run);
        RunDescription description = json.description(run, new SettingsJson(new PlanJson()));
        assertThat(description.name()).isEqualTo("joint");
        assertThat(description.settings().steps()).isEqualTo(6);
        assertThat(description.data().fingerprint()).isEqualTo("shapes-textures-2-16x16-1");
        assertThat(description.classes()).hasSize(9);
        assertThat(description.machine().heapBytes()).isEqualTo(6_320_816_128L);
        json.write(folder);
        assertThat(folder.resolve(RunJson.NAME)).hasSameTextualContentAs(EARLIER);
    }

    @Test
    void anEarlierRunIsListedWithItsFiguresAndSettings() throws Problem {
        RunSummary summary = RunSummaries.read(run);
        assertThat(summary.stage()).isEqualTo(Stage.JOINT);
        assertThat(summary.system()).isEqualTo("wae-tiny");
        assertThat(summary.state()).isEqualTo(RunState.DONE);
        assertThat(summary.steps()).isEqualTo(6);
        assertThat(summary.last()).hasSize(17).containsEntry(Metric.ENERGY_FRACTION, 0.6212975329970187);
        assertThat(summary.best()).hasSize(7).containsEntry(Metric.PROBE_PSNR, 10.42956733023427);
        assertThat(summary.settings()).containsEntry("backbone.name", "tiny").containsEntry("gamma", "1")
                .containsEntry("optimisation.weight_decay", "0.0005").containsEntry("augmentation.flip", "false")
                .containsEntry("pictures", "6000").doesNotContainKeys("backbone.hidden", "backbone.plan.name");
        assertThat(summary.settings().keySet()).startsWith("system", "kind").endsWith("pictures", "start_from", "threads");
    }

    @Test
    void figuresThatAreNoNumbersAndFieldsThatLaterVersionsAddDoNotHarm() throws Exception {
        Files.writeString(run.resolve(RunJson.NAME), good.replace("\"total_loss\" : 4.463921509745912", "\"total_loss\" : \"NaN\"")
                .replace("\"threads\"", "\"later\" : { \"a\" : [ 1 ] }, \"threads\"").replace("  \"seconds\" : 0.588,\n", ""));
        assertThat(RunSummaries.read(run).last().get(Metric.TOTAL_LOSS)).isNaN();
        RunJson.read(run).with(RunState.STOPPED).write(run);
        assertThat(Files.readString(run.resolve(RunJson.NAME))).contains("\"total_loss\" : \"NaN\"", "\"state\" : \"stopped\"")
                .doesNotContain("\"seconds\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "wae-run"                | "wae-other"        | it is no wae-run of version 1
            "version" : 1            | "version" : 2      | it is no wae-run of version 1
            "started" : "2026        | "started" : "soon  | started must be a time such as 2026-01-31T12:00:00Z
            "stage" : "joint"        | "stage" : "fourth" | stage must be a word that is known
            "stage"                  | "stages"           | stage is missing
            "steps_done" : 6         | "steps_done" : 6.5 | steps_done must be a whole number
            "steps_done" : 6         | "steps_done" : -6  | steps_done and best_step must be at least 0
            "pictures" : 6000        | "pictures" : -1    | pictures, skipped and side of data must be at least 0
            "pictures" : 6000        | "pictures" : "1"   | data.pictures must be a whole number
            "seconds" : 0.588        | "seconds" : "NaN"  | seconds must be a number
            "settings" : {           | "settings" : 3, "x" : { | settings must be an object
            "disc, vertical"         | 3                  | classes[0] must be a text
            "name" : "joint"         | "name" : "joint", "name" : "b" | it has the field 'name' twice
            """)
    void aWrongFieldIsNamed(String right, String wrong, String clause) throws IOException {
        assertRefused(good.replace(right, wrong), clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "lambda" : 0.1        | "lambda" : "0.1"    | "lambda" must be a number
            "steps" : 6           | "steps" : "6"       | "steps" must be a whole number
            "steps" : 6           | "steps" : true      | "steps" must be a whole number
            "flip" : false        | "flip" : "no"       | "augmentation.flip" must be yes or no
            "schedule" : "cosine" | "schedule" : 1      | "optimisation.schedule" must be cosine, steps or constant
            """)
    void aSettingOfAnotherTypeIsRefused(String right, String wrong, String clause) throws IOException {
        SettingsJson settings = new SettingsJson(new PlanJson());
        settings.read(Stage.JOINT, new ObjectMapper().readTree(good).get("settings"));
        JsonNode changed = new ObjectMapper().readTree(good.replace(right, wrong)).get("settings");
        assertThatThrownBy(() -> settings.read(Stage.JOINT, changed)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage(clause);
    }

    @Test
    void hostileFilesAreRefused() throws IOException {
        assertRefused("", "it is empty");
        assertRefused("{}", "format is missing");
        assertRefused("\uFEFF" + good, "it is not UTF-8 without a byte order mark");
        assertRefused(good.replace("\"hidden\" : [ ]", "\"hidden\" : " + "[".repeat(100_000)),
                "it is nested more than 12 levels deep");
        assertRefused(good.replace("\"lambda\" : 0.1", "\"lambda\" : 0." + "1".repeat(10_000)),
                "a number in it has more than 40 digits");
        try (RandomAccessFile sparse = new RandomAccessFile(run.resolve(RunJson.NAME).toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        assertThatThrownBy(() -> RunSummaries.read(run)).hasMessageContaining("it is larger than 4 MB");
    }

    private void assertRefused(String text, String clause) throws IOException {
        assertThat(text).isNotEqualTo(good);
        Files.writeString(run.resolve(RunJson.NAME), text);
        assertThatThrownBy(() -> RunSummaries.read(run)).isInstanceOf(Problem.class)
                .hasMessage("run.json of joint cannot be used: " + clause + ".");
    }
}
