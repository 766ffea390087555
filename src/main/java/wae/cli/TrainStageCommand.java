package wae.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;
import wae.domain.classification.SystemKind;
import wae.domain.classification.Systems;
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.FolderReading;
import wae.domain.dataset.ShapesAndTextures;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Backbone;
import wae.domain.network.PlanStore;
import wae.domain.task.Problem;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Stage;
import wae.domain.training.TrainingContext;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingSettings;

/** {@code train autoencoder}, {@code classifier}, {@code joint} and {@code baseline}: a run of one stage. */
final class TrainStageCommand implements Callable<Integer> {

    private static final int MIN_SIDE = 8;
    private static final int MAX_SIDE = 4096;

    private final Stage stage;
    private final TrainingSession session;
    private final PlanStore plans;
    private final RunLocation location = new RunLocation();
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    /** @param session that trains @param plans reads backbones of a user's own */
    TrainStageCommand(Stage stage, TrainingSession session, PlanStore plans) {
        this.stage = stage;
        this.session = session;
        this.plans = plans;
        spec.name(stage.word()).usageMessage().description(description() + " Ctrl+C ends the run and saves what it has learned.");
        add(option("--data", "DATA", String.class, dataWords()).required(true));
        if (stage != Stage.AUTO_ENCODER) {
            add(option("--layout", "LAYOUT", FolderReading.class, DataArguments.LAYOUT).defaultValue("auto"));
            add(option("--side", "PIXELS", Integer.class, "Width and height that images are resized to; CIFAR-10 stays 32.")
                    .defaultValue("64").converters(TrainStageCommand::side));
        }
        spec.addMixin("location", CommandSpec.forAnnotatedObject(location));
        add(option("--from", "RUN", Path.class, fromWords()));
        if (stage != Stage.AUTO_ENCODER) {
            add(option("--system", "NAME", SystemKind.class, systemWords()).defaultValue(word(systems().get(0)))
                    .converters(this::system));
            add(option("--backbone", "NAME", String.class, "small-vgg, vgg16, resnet50, resnet50-v1, or a plan of your own as"
                    + " a JSON file.").defaultValue("small-vgg"));
        }
        add(option("--threads", "N", Integer.class, "Threads of a step; all cores if absent."));
        if (stage == Stage.AUTO_ENCODER || stage == Stage.JOINT) {
            add(option("--probe", "FILE", List.class, "A preview image: it is decomposed while the run trains; may be given"
                    + " again. Four bundled ones if absent.").auxiliaryTypes(Path.class));
        }
        spec.mixinStandardHelpOptions(true);
        SettingOptions.add(spec, stage);
    }

    private static Integer side(String text) {
        try {
            int side = Integer.parseInt(text);
            if (side >= MIN_SIDE && side <= MAX_SIDE && side % 2 == 0) {
                return side;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new TypeConversionException("an even number from " + MIN_SIDE + " to " + MAX_SIDE + " is expected, not " + text);
    }

    private static OptionSpec.Builder option(String name, String label, Class<?> type, String words) {
        return OptionSpec.builder(name).paramLabel(label).type(type).description(words);
    }

    private void add(OptionSpec.Builder option) {
        spec.addOption(option.build());
    }

    CommandSpec spec() {
        return spec;
    }

    private String description() {
        return switch (stage) {
            case AUTO_ENCODER -> "Stage 1: train encoder and decoder on images.";
            case CLASSIFIER -> "Stage 2: train an accelerated classifier on a frozen encoder (--from says which), or on a Haar"
                    + " wavelet.";
            case JOINT -> "Stage 3: train encoder, decoder and classifier together, as a rule --from a run of stage 2.";
            case BASELINE -> "Train a baseline, for comparison.";
        };
    }

    private String dataWords() {
        return stage == Stage.AUTO_ENCODER ? "A folder of images, with those in folders within, or the word "
                + DataChoice.SamplePictures.WORD + " (bundled images) or " + DataChoice.ShapesAndTextures.WORD + " (generated)."
                : "A folder with a folder of images for each class (alone, or below train and val), CIFAR's binary files, or"
                + " the word " + DataChoice.ShapesAndTextures.WORD + " (generated).";
    }

    private String fromWords() {
        return switch (stage) {
            case AUTO_ENCODER -> "A run or model to initialise encoder and decoder from, of the same width and kind; --start if"
                    + " absent.";
            case CLASSIFIER -> "The run or model whose encoder is used, e.g. one of train autoencoder; wae needs it. A run of"
                    + " the same system gives all its weights.";
            case JOINT -> "The run or model to initialise from, as a rule a run of train classifier; random weights for all that"
                    + " it does not have.";
            case BASELINE -> "A run of the same network to initialise from; random weights if absent.";
        };
    }

    private String systemWords() {
        return switch (stage) {
            case CLASSIFIER -> "wae, or wavelet, which needs no --from.";
            case JOINT -> "wae, or decomposition, whose encoder is learned from the labels alone.";
            default -> "baseline, or half: images reduced to half by plain resampling.";
        };
    }

    private List<SystemKind> systems() {
        return Arrays.stream(SystemKind.values())
                .filter(kind -> ClassifierSettings.suits(stage, kind) && !kind.isPruned()).toList();
    }

    private static String word(SystemKind kind) {
        return kind == SystemKind.BASELINE ? "baseline" : kind.prefix().replace("-", "");
    }

    private SystemKind system(String word) {
        return systems().stream().filter(kind -> word(kind).equalsIgnoreCase(word)).findFirst().orElseThrow(
                () -> new TypeConversionException("there are " + String.join(" and ", systems().stream()
                        .map(TrainStageCommand::word).toList()) + ", not " + word));
    }

    @Override
    public Integer call() throws Problem {
        Optional<Path> from = Optional.ofNullable(value("--from"));
        OptionalInt given = from.isPresent() ? session.runs().encoderWidth(from.get()) : OptionalInt.empty();
        List<Path> probes = value("--probe");
        return session.train(new RunOrder(spec, stage, data(value("--data")), location, from,
                Optional.ofNullable(value("--threads")), probes == null ? List.of() : probes), data -> settings(data, given));
    }

    private <T> T value(String option) {
        return spec.findOption(option) == null ? null : spec.findOption(option).getValue();
    }

    private DataChoice data(String data) {
        boolean patches = stage == Stage.AUTO_ENCODER;
        int side = patches ? ShapesAndTextures.USUAL_SIDE : this.<Integer>value("--side");
        return data.equals(DataChoice.ShapesAndTextures.WORD) ? new DataChoice.ShapesAndTextures(side)
                : patches && data.equals(DataChoice.SamplePictures.WORD) ? new DataChoice.SamplePictures()
                : new DataChoice.Folder(PathArgument.of(data), patches ? 0 : side,
                        patches ? FolderReading.AUTO : value("--layout"));
    }

    /** @param given channels of the encoder that the run is initialised from */
    private TrainingSettings settings(TrainingData data, OptionalInt given) throws Problem {
        if (stage == Stage.AUTO_ENCODER) {
            return new AutoEncoderSettings(SettingOptions.values(spec, TrainingContext.of(stage, SystemKind.WAE,
                    AutoEncoderPlans.DEFAULT_WIDTH).withEncoder(given).withData(data)));
        }
        SystemKind kind = value("--system");
        Backbone backbone = backbone(value("--backbone"));
        return new ClassifierSettings(stage, kind, backbone, data.classNames().orElseThrow().count(), data.size(),
                SettingOptions.values(spec, TrainingContext.of(stage, kind, backbone.encoderWidth()).withEncoder(given)
                        .withData(data)));
    }

    private Backbone backbone(String name) throws Problem {
        Optional<Backbone> known = Systems.backbones().stream().filter(one -> one.name().equals(name)).findFirst();
        if (known.isEmpty() && !name.endsWith(".json")) {
            throw new IllegalArgumentException("There is no backbone " + name + "; there are "
                    + String.join(", ", Systems.backbones().stream().map(Backbone::name).toList())
                    + ", or a plan of your own as a JSON file.");
        }
        return known.isPresent() ? known.get() : Backbone.of(plans.read(PathArgument.of(name)), AutoEncoderPlans.DEFAULT_WIDTH);
    }
}
