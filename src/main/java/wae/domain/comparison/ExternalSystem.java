package wae.domain.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import wae.domain.classification.ClassNames;
import wae.domain.classification.ExternalModel;
import wae.domain.classification.ExternalModelRun;
import wae.domain.classification.LabelChoice;
import wae.domain.classification.ModelConvention;
import wae.domain.classification.RunningSystem;
import wae.domain.classification.ScoreKind;
import wae.domain.classification.ScoreReading;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.task.Problem;

/** An external classifier in a row. */
final class ExternalSystem implements OpenedSystem {

    private final ExternalModel model;
    private final ModelConvention convention;
    private final PictureSize size;
    private final ExternalModel.Cost cost;
    private final PictureResampler resampler;
    /** What its runs have shown; empty before the first. */
    private Optional<ScoreKind> kind;
    private OptionalInt classes;

    ExternalSystem(ExternalModel model, ModelConvention convention, ComparisonSettings settings, PictureResampler resampler)
            throws Problem {
        this.model = model;
        this.convention = convention;
        this.size = model.picture(settings.picture());
        this.cost = cost(model, size);
        this.resampler = resampler;
        this.classes = cost.classes();
        this.kind = ScoreReading.needsValues(model.end(), convention.scores()) ? Optional.empty()
                : Optional.of(ScoreReading.of(model.end(), convention.scores(), List.of()).kind());
    }

    private static ExternalModel.Cost cost(ExternalModel model, PictureSize size) throws Problem {
        try {
            return model.cost(size);
        } catch (IllegalArgumentException e) {
            throw new Problem(model.name() + " cannot be used for images of " + size + ": " + e.getMessage() + ".", e);
        }
    }

    @Override
    public SystemFacts facts() {
        String pixels = "external, pixels " + convention.input().pixels().title() + " "
                + convention.input().layout().orElse(model.layout());
        return new SystemFacts(model.name(), Optional.empty(), size, cost.multiplyAdds(), cost.parameters(),
                cost.memory(), String.join("; ", Stream.of(pixels, output(), cost.unknown())
                        .filter(words -> !words.isEmpty()).toList()), true, Optional.empty(), model.hash());
    }

    /** Which output gives the scores, where there are several. */
    private String output() {
        return model.outputs().size() > 1 ? "scores from output \"" + model.outputs().get(0) + "\" of "
                + String.join(", ", model.outputs()) : "";
    }

    @Override
    public String read() throws Problem {
        return kind.map(ScoreKind::title).orElse("scores") + "; " + labels().origin();
    }

    private LabelChoice.Labels labels() throws Problem {
        if (classes.isEmpty()) {
            start(model.engine(), 1).close(); // only a run shows how many there are
        }
        return convention.labels().of(classes.getAsInt(), model.labels(), model.name());
    }

    @Override
    public ClassNames classNames() throws Problem {
        return labels().names();
    }

    @Override
    public List<String> outputs() {
        return model.outputs();
    }

    @Override
    public boolean isForeign() {
        return true;
    }

    @Override
    public void requireBatch(int batch) throws Problem {
        OptionalInt fixed = model.batch();
        if (fixed.isPresent() && fixed.getAsInt() != batch) {
            throw new Problem(model.name() + " takes " + fixed.getAsInt() + " image"
                    + (fixed.getAsInt() == 1 ? "" : "s") + " at once: choose that batch.");
        }
    }

    @Override
    public RunningSystem start(Engine engine, int threads) throws Problem {
        if (engine != model.engine()) {
            throw new Problem(model.name() + " runs in " + model.engine().title() + " only: choose that engine.");
        }
        ExternalModelRun run = ExternalModelRun.start(model, size, convention, threads, resampler);
        kind = Optional.of(run.reading().kind());
        classes = OptionalInt.of(run.classes());
        return run;
    }
}
