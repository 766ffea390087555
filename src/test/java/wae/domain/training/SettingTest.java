package wae.domain.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wae.domain.classification.SystemKind;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.VggBackbones;

class SettingTest {

    private static Stream<Setting<?>> all() {
        Set<Setting<?>> all = new LinkedHashSet<>(AutoEncoderSettings.SETTINGS);
        all.addAll(ClassifierSettings.SETTINGS);
        return all.stream();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "lambda|-1|Energy weight \u03bb must be at least 0 (is \u22121).",
        "lambda||Energy weight \u03bb must be a number (is empty).",
        "lambda|NaN|Energy weight \u03bb must be a number (is \u201cNaN\u201d).",
        "lr|0|Learning rate must be above 0 (is 0).",
        "lr|1.5|Learning rate must be at most 1 (is 1.5).",
        "label-smoothing|1|Label smoothing must be below 1 (is 1).",
        "batch|2.5|Batch size must be a whole number (is \u201c2.5\u201d).",
        "patch|31|Patch size must be even (is 31).",
        "schedule|linear|Schedule must be cosine, steps or constant (is \u201clinear\u201d).",
        "flip|perhaps|Random flip must be yes or no (is \u201cperhaps\u201d)."})
    void whatIsWrongIsSaidInOneSentence(String name, String text, String sentence) {
        Setting<?> setting = all().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        assertThatThrownBy(() -> setting.read(text == null ? "" : text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everySettingIsDescribedAndReadsWhatItWrites(Stage stage) {
        List<Setting<?>> settings = TrainingSettings.of(stage);
        assertThat(settings).extracting(Setting::name).doesNotHaveDuplicates();
        assertThat(settings).extracting(setting -> setting.key(stage)).doesNotHaveDuplicates();
        SettingValues values = SettingValues.of(settings, context(stage, 64, 6000), Map.of());
        assertThat(settings).allSatisfy(setting -> {
            assertThat(setting.label()).isNotBlank();
            assertThat(setting.meaning()).matches("[A-Z0-9].*[^.]");
            assertThat(setting.standardWords(stage)).isNotBlank();
            if (!setting.range().choices().isEmpty() && !setting.range().isYesNo()) {
                assertThat(setting.meaning()).contains(setting.range().choices());
            }
            readsWhatItWrites(setting, values);
        });
    }

    private static <V> void readsWhatItWrites(Setting<V> setting, SettingValues values) {
        V value = values.get(setting);
        assertThat(setting.read(setting.range().text(value))).isEqualTo(value);
        assertThat(setting.read(value)).isEqualTo(value);
    }

    private static TrainingContext context(Stage stage, int side, int images) {
        return new TrainingContext(stage, stage == Stage.BASELINE ? SystemKind.BASELINE : SystemKind.WAE,
                AutoEncoderPlans.DEFAULT_WIDTH, false, PictureSize.square(side), images, true);
    }

    private static SettingValues defaults(Stage stage, int side, int images, Map<Setting<?>, Object> chosen) {
        return SettingValues.of(TrainingSettings.of(stage), context(stage, side, images), chosen);
    }

    @Test
    void defaultsFollowStageDataAndOptimiser() {
        SettingValues small = defaults(Stage.BASELINE, 64, 6400, Map.of());
        assertThat(small.get(TrainingSettings.BATCH)).isEqualTo(64);
        assertThat(small.get(TrainingSettings.STEPS)).isEqualTo(2000);
        assertThat(small.get(ClassifierSettings.SHIFT)).isEqualTo(8);
        assertThat(small.get(TrainingSettings.LEARNING_RATE)).isEqualTo(0.001);
        assertThat(defaults(Stage.BASELINE, 224, 6400, Map.of()).get(TrainingSettings.BATCH)).isEqualTo(16);
        assertThat(defaults(Stage.JOINT, 64, 10, Map.of()).get(TrainingSettings.STEPS)).isEqualTo(200);
        assertThat(defaults(Stage.JOINT, 64, 10, Map.of()).get(TrainingSettings.WARM_UP)).isEqualTo(66);
        assertThat(defaults(Stage.JOINT, 64, 10, Map.of(TrainingSettings.OPTIMISER, TrainingSettings.Optimiser.SGD))
                .get(TrainingSettings.LEARNING_RATE)).isEqualTo(0.02);
        assertThat(defaults(Stage.BASELINE, 64, 6400, Map.of(TrainingSettings.BATCH, 32L)).get(TrainingSettings.STEPS))
                .isEqualTo(4000);
        assertThat(defaults(Stage.AUTO_ENCODER, 31, 6400, Map.of()).get(AutoEncoderSettings.PATCH)).isEqualTo(30);
    }

    @Test
    void valuesThatDoNotGoTogetherAreRefused() {
        assertThatThrownBy(() -> AutoEncoderSettings.standard().with(AutoEncoderSettings.WIDTH, 2L))
                .hasMessage("Initial weights haar need the decoder sub-pixel and an encoder width of at least 3.");
        ClassifierSettings decomposition = ClassifierSettings.standard(Stage.JOINT, SystemKind.DECOMPOSITION,
                VggBackbones.small(), 4, PictureSize.square(32));
        assertThatThrownBy(() -> decomposition.with(ClassifierSettings.GAMMA, 0.5)).hasMessage(
                "Transform weight \u03b3 must be 0 for Decomposition+CNN, which has no transform loss (is 0.5).");
        assertThatThrownBy(() -> decomposition.with(AutoEncoderSettings.PATCH, 32L)).hasMessageContaining("no patch");
    }

    @Test
    void theReadmeHasTheWholeTable() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).as("the table of settings in README.md").contains(table());
    }

    private static String table() {
        String head = "| setting | option | stage | what it does | range | default |\n|---|---|---|---|---|---|\n";
        return all().map(SettingTest::row).collect(Collectors.joining("", head, ""));
    }

    private static String row(Setting<?> setting) {
        List<Stage> stages = Stream.of(Stage.values()).filter(stage -> TrainingSettings.of(stage).contains(setting)
                && setting.isOffered(context(stage, 64, 1))).toList();
        List<String> defaults = stages.stream().map(setting::standardWords).distinct().toList();
        String range = setting.range().words() + (setting.unit().isEmpty() ? "" : " " + setting.unit());
        String option = setting.range().isYesNo() ? "--[no-]" : "--";
        String in = stages.size() == Stage.values().length ? "all" : stages.stream()
                .map(stage -> stage == Stage.BASELINE ? "baseline" : String.valueOf(stage.ordinal() + 1))
                .collect(Collectors.joining(", "));
        return String.join(" | ", "| " + setting.label(), "`" + option + setting.name() + "`", in, setting.meaning(), range,
                defaults.size() == 1 ? defaults.get(0) : defaults.get(0) + " in stage 1; " + defaults.get(1)) + " |\n";
    }
}
