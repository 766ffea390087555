package wae.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wae.domain.classification.LabelStore;
import wae.domain.classification.NetworkClassifier;
import wae.domain.classification.RunningSystem;
import wae.domain.classification.Systems;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.OpenedSystem;
import wae.domain.comparison.SystemChoice;
import wae.domain.comparison.SystemOpener;
import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.task.Problem;
import wae.domain.timing.TimingSettings;

/** The classifier that a command uses, and what runs it. */
final class ModelArguments {

    @Option(names = "--model", required = true, paramLabel = "MODEL",
            description = "A run folder or classifier.onnx, or an external model as FILE.onnx@PIXELS (unit, centred,"
                    + " imagenet, signed, bytes or caffe; :nchw or :nhwc may follow).")
    private String model;

    @Option(names = "--engine", defaultValue = "onnx", paramLabel = "ENGINE", description = "onnx or dl4j.")
    private Engine engine;

    @Option(names = "--threads", paramLabel = "N", description = "Threads of one inference; all cores if absent.")
    private Integer threads;

    @Mixin
    private final ExternalArguments external;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private final SystemOpener opener;
    private final int cores;

    ModelArguments(SystemOpener opener, LabelStore labels, int cores) {
        this.opener = opener;
        this.external = new ExternalArguments(labels);
        this.cores = cores;
    }

    int threads() {
        if (threads != null && threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is at least 1, not " + threads);
        }
        return threads == null ? cores : threads;
    }

    /**
     * Starts it.
     *
     * @param batch pictures that it will be given at once
     * @throws Problem if it is not trained, cannot be read or cannot run
     */
    NetworkClassifier start(int batch) throws Problem {
        SystemChoice choice = SystemArguments.file(spec, model, external).orElseThrow(this::noFile);
        if (!(choice instanceof SystemChoice.External)) {
            external.requireNone(model);
        }
        OpenedSystem opened = opener.open(choice, new ComparisonSettings(1000, PictureSize.square(224), engine, threads(),
                TimingSettings.STANDARD.withBatch(batch)));
        if (!opened.facts().trained()) {
            throw new Problem(opened.facts().name() + " is not trained, so it has nothing to say.");
        }
        RunningSystem running = opened.start(engine, threads());
        try {
            String about = opened.isForeign() ? opened.facts().note() + "; " + opened.read() : "";
            return new NetworkClassifier(running, opened.classNames(), opened.isForeign(), about);
        } catch (Problem | RuntimeException e) {
            running.close();
            throw e;
        }
    }

    private Problem noFile() {
        boolean untrained = Systems.names().contains(model);
        return new Problem(untrained ? model + " is not trained, so it has nothing to say: name a run folder or a model's file."
                : model.isBlank() ? "The name of the model is empty." : "File not found: " + model + ".");
    }
}
