package wae.domain.comparison;

import java.util.Optional;
import java.util.OptionalInt;
import wae.domain.classification.ClassNames;
import wae.domain.classification.ExternalModel;
import wae.domain.classification.ExternalModelRun;
import wae.domain.classification.InputConvention;
import wae.domain.classification.RunningSystem;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.task.Problem;

/** Another program's classifier in a row. */
final class ExternalSystem implements OpenedSystem {

    private final ExternalModel model;
    private final InputConvention input;
    private final PictureSize size;
    private final ExternalModel.Cost cost;
    private final int wantedBatch;
    private final PictureResampler resampler;

    ExternalSystem(ExternalModel model, InputConvention input, ComparisonSettings settings, PictureResampler resampler)
            throws Problem {
        this.model = model;
        this.input = input;
        this.size = model.picture(settings.picture());
        this.cost = cost(model, size);
        this.wantedBatch = settings.timing().batch();
        this.resampler = resampler;
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
        String pixels = "external, pixels " + input.pixels().title() + " " + input.layout().orElse(model.layout());
        return new SystemFacts(model.name(), Optional.empty(), size, cost.multiplyAdds(), cost.parameters(),
                cost.memory(), cost.unknown().isEmpty() ? pixels : pixels + "; " + cost.unknown(), true,
                Optional.empty(), model.hash());
    }

    @Override
    public ClassNames classNames() {
        return ClassNames.numbered(cost.classes().orElse(1));
    }

    @Override
    public RunningSystem start(Engine engine, int threads) throws Problem {
        if (engine != model.engine()) {
            throw new Problem(model.name() + " runs in " + model.engine().title() + " only: choose that engine.");
        }
        OptionalInt batch = model.batch();
        if (batch.isPresent() && batch.getAsInt() != wantedBatch) {
            throw new Problem(model.name() + " takes " + batch.getAsInt() + " image"
                    + (batch.getAsInt() == 1 ? "" : "s") + " at once: choose that batch.");
        }
        return new ExternalModelRun(model, size, input, model.start(input.layout().orElse(model.layout()), threads), resampler);
    }
}
