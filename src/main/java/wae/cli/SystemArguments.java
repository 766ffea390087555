package wae.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wae.domain.classification.InputConvention;
import wae.domain.classification.LabelStore;
import wae.domain.classification.PixelLayout;
import wae.domain.classification.PixelPreset;
import wae.domain.comparison.SystemChoice;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Backbone;
import wae.domain.network.PlanStore;
import wae.domain.task.Problem;

/** How systems are named on a command line; options that such commands share. */
final class SystemArguments {

    /** For help texts. */
    static final String FORMS = "A name such as vgg16 or wae-resnet50 (untrained), a run folder or classifier.onnx (trained),"
            + " or an external model as FILE.onnx@PIXELS, PIXELS being unit, centred, imagenet, signed, bytes or"
            + " caffe, followed by :nchw or :nhwc where the model's own input shape does not show it.";

    @Option(names = "--plan", showDefaultValue = Visibility.NEVER, paramLabel = "FILE",
            description = "A network of your own as a plan (JSON). Its name, alone or after half-, wae-,"
            + " wavelet-, decomposition-, thinet- or taylor-, is then a system. May be given again.")
    private List<Path> plans = new ArrayList<>();

    @Option(names = "--encoder-width", paramLabel = "N",
            description = "Channels in the hidden layers of untrained encoders; what suits the backbone if absent.")
    private Integer encoderWidth;

    @Mixin
    private final ExternalArguments external;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private final PlanStore store;

    SystemArguments(PlanStore store, LabelStore labels) {
        this.store = store;
        this.external = new ExternalArguments(labels);
    }

    /** What names stand for. @throws Problem if a plan cannot be read */
    List<SystemChoice> choices(List<String> names) throws Problem {
        List<Backbone> own = backbones();
        List<SystemChoice> choices = new ArrayList<>();
        for (String name : names) {
            choices.add(choice(name, own));
        }
        return choices;
    }

    /** Networks of the user's own. */
    List<Backbone> backbones() throws Problem {
        List<Backbone> own = new ArrayList<>();
        for (Path plan : plans) {
            try {
                own.add(Backbone.of(store.read(plan), AutoEncoderPlans.DEFAULT_WIDTH));
            } catch (IllegalArgumentException e) {
                throw new Problem(plan.getFileName() + " cannot be used: " + e.getMessage() + ".", e);
            }
        }
        return own;
    }

    private SystemChoice choice(String name, List<Backbone> own) throws Problem {
        Optional<SystemChoice> file = file(spec, name, external);
        if (file.isPresent()) {
            return file.get();
        }
        try {
            SystemChoice.Untrained untrained = SystemChoice.Untrained.named(name, own);
            return encoderWidth == null ? untrained
                    : untrained.withEncoderWidth(encoderWidth);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "There is no file and no system " + name + ". " + FORMS, e);
        }
    }

    /**
     * The file that a name stands for: an external model with its pixels behind the last at-sign, or a trained one of ours.
     *
     * @return empty if there is no such file
     * @throws Problem if labels cannot be read
     */
    static Optional<SystemChoice> file(CommandSpec spec, String name, ExternalArguments external) throws Problem {
        Optional<Path> whole = path(name).filter(Files::exists);
        int at = name.lastIndexOf('@');
        if (whole.isPresent()) {
            return Optional.of(new SystemChoice.Trained(whole.get()));
        }
        if (at <= 0) {
            return Optional.empty();
        }
        Optional<Path> model = path(name.substring(0, at));
        return model.isEmpty() ? Optional.empty()
                : Optional.of(new SystemChoice.External(model.get(), external.of(convention(spec, name.substring(at + 1)))));
    }

    /** Empty where no file can be called so. */
    static Optional<Path> path(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static InputConvention convention(CommandSpec spec, String words) {
        String[] parts = words.split(":", 2);
        try {
            Optional<PixelLayout> layout = parts.length == 1 ? Optional.empty()
                    : Optional.of(PixelLayout.valueOf(parts[1].toUpperCase(Locale.ROOT)));
            return new InputConvention(PixelPreset.of(parts[0]), layout);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), words.isEmpty()
                    ? "The at-sign has nothing after it. " + FORMS : "\"" + words + "\" is not an input normalisation. " + FORMS, e);
        }
    }
}
