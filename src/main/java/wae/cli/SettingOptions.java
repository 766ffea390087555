package wae.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;
import wae.domain.classification.SystemKind;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.training.Range;
import wae.domain.training.Setting;
import wae.domain.training.SettingValues;
import wae.domain.training.Stage;
import wae.domain.training.TrainingContext;
import wae.domain.training.TrainingSettings;

/** The settings of a stage as options of a command, made of the settings' own descriptions. */
final class SettingOptions {

    private static final String EPOCHS = "--epochs";

    private SettingOptions() {
    }

    /** Adds the options to a command that trains the stage. */
    static void add(CommandSpec command, Stage stage) {
        TrainingContext context = TrainingContext.of(stage, SystemKind.WAE, AutoEncoderPlans.DEFAULT_WIDTH);
        ArgGroupSpec.Builder group = ArgGroupSpec.builder().heading("%nSettings:%n").validate(false);
        for (Setting<?> setting : TrainingSettings.of(stage)) {
            if (setting.isOffered(context)) {
                group.addArg(option(setting, stage));
            }
            if (setting == TrainingSettings.STEPS) {
                group.addArg(OptionSpec.builder(EPOCHS).type(Double.class).paramLabel("NUMBER")
                        .description("Epochs, in place of --steps.").build());
            }
        }
        command.addArgGroup(group.build());
    }

    private static <V> OptionSpec option(Setting<V> setting, Stage stage) {
        OptionSpec.Builder option = OptionSpec.builder("--" + setting.name()).description(description(setting),
                "  Default: " + setting.standardWords(stage));
        return setting.range().isYesNo() ? option.type(Boolean.class).arity("0").negatable(true).build()
                : option.type(String.class).arity("1").paramLabel(label(setting.range()))
                        .converters(text -> read(setting, text)).build();
    }

    private static String description(Setting<?> setting) {
        String limits = setting.range().choices().isEmpty() ? setting.range().words() : "";
        String all = setting.unit() + (setting.unit().isEmpty() || limits.isEmpty() ? "" : ", ") + limits;
        return setting.meaning() + (all.isEmpty() ? "" : " (" + all + ")") + ".";
    }

    private static String label(Range<?> range) {
        return !range.choices().isEmpty() ? "NAME" : range.kind().contains("whole") ? "N" : "NUMBER";
    }

    private static Object read(Setting<?> setting, String text) {
        try {
            return setting.read(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** The seed that was chosen, or the usual one: data is opened with it before the other settings are known. */
    static long seed(CommandSpec command, Stage stage) {
        Object chosen = chosen(command, stage).get(TrainingSettings.SEED);
        return chosen == null ? Long.parseLong(TrainingSettings.SEED.standardWords(stage)) : (Long) chosen;
    }

    /**
     * What was chosen, and the defaults of all others.
     *
     * @throws IllegalArgumentException with one sentence, if it makes no sense
     */
    static SettingValues values(CommandSpec command, TrainingContext context) {
        List<Setting<?>> settings = TrainingSettings.of(context.stage());
        Map<Setting<?>, Object> chosen = chosen(command, context.stage());
        Double epochs = command.findOption(EPOCHS).getValue();
        if (epochs != null) {
            if (chosen.containsKey(TrainingSettings.STEPS)) {
                throw new IllegalArgumentException("Either --steps or --epochs says how long, not both.");
            }
            long batch = SettingValues.of(settings, context, chosen).get(TrainingSettings.BATCH);
            chosen.put(TrainingSettings.STEPS, TrainingSettings.steps(epochs, context.images(), batch));
        }
        return SettingValues.of(settings, context, chosen);
    }

    private static Map<Setting<?>, Object> chosen(CommandSpec command, Stage stage) {
        Map<Setting<?>, Object> chosen = new LinkedHashMap<>();
        for (Setting<?> setting : TrainingSettings.of(stage)) {
            OptionSpec option = command.findOption("--" + setting.name());
            if (option != null && option.getValue() != null) {
                chosen.put(setting, option.getValue());
            }
        }
        return chosen;
    }
}
