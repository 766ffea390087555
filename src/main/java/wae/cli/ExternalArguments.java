package wae.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wae.domain.classification.InputConvention;
import wae.domain.classification.LabelChoice;
import wae.domain.classification.LabelStore;
import wae.domain.classification.ModelConvention;
import wae.domain.classification.ScoreKind;
import wae.domain.task.Problem;

/** How an external model is read, where its file does not say it or the user knows better. */
final class ExternalArguments {

    @Option(names = "--output", paramLabel = "NAME", description = "Output of an external model that gives the scores;"
            + " detected from the graph if absent.")
    private String output;

    @Option(names = "--scores", paramLabel = "KIND", description = "What the scores of an external model are: logits,"
            + " probabilities (that sum to one) or independent (a probability for each class by itself; a"
            + " single score is the probability of yes); inferred from its graph and its values if absent.")
    private String scores;

    @Option(names = "--labels", paramLabel = "FILE", description = "Labels of an external model: a file with one a line or"
            + " JSON of index to label, from 0; \"imagenet\"; or \"numbers\". If absent its own, ImageNet's where there are 1000"
            + " or 1001 scores, or numbers.")
    private String labels;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private final LabelStore store;

    ExternalArguments(LabelStore store) {
        this.store = store;
    }

    /** The convention of a model with these pixels. @throws Problem if the labels cannot be read */
    ModelConvention of(InputConvention input) throws Problem {
        if (output != null && output.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--output is the name of an output, not empty.");
        }
        return new ModelConvention(input, Optional.ofNullable(output), kind(), labels());
    }

    /** @throws ParameterException if any of them is given for a model of the workbench's own */
    void requireNone(String model) {
        if (output != null || scores != null || labels != null) {
            throw new ParameterException(spec.commandLine(), "--output, --scores and --labels are for external models"
                    + " (FILE.onnx@PIXELS), and " + model + " is none.");
        }
    }

    private Optional<ScoreKind> kind() {
        try {
            return Optional.ofNullable(scores).map(ScoreKind::of);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--scores: " + e.getMessage() + ".", e);
        }
    }

    private LabelChoice labels() throws Problem {
        if (labels == null) {
            return LabelChoice.AUTO;
        }
        Path file = SystemArguments.path(labels).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "--labels is a file, \"imagenet\" or \"numbers\", not \"" + labels + "\"."));
        if (!Files.exists(file) && labels.equals(LabelChoice.IMAGENET.title())) {
            return LabelChoice.IMAGENET;
        }
        return !Files.exists(file) && labels.equals(LabelChoice.NUMBERS.title()) ? LabelChoice.NUMBERS : store.read(file);
    }
}
