package wae.cli;

import wae.domain.classification.SystemKind;
import wae.domain.network.PlanStore;
import wae.domain.task.Problem;
import wae.domain.training.DataChoice;
import wae.domain.training.Stage;

/** What the commands that train a classifier have in common. */
public final class TrainedClassifiers {

    private final TrainingSession session;
    private final PlanStore plans;

    /** @param plans reads backbones of a user's own */
    public TrainedClassifiers(TrainingSession session, PlanStore plans) {
        this.session = session;
        this.plans = plans;
    }

    int train(RunOptions run, ClassifierOptions options, Stage stage, SystemKind kind, ClassifierOptions.Loss loss)
            throws Problem {
        int width = run.from().isEmpty() ? 0 : session.runs().encoderWidth(run.from().get()).orElse(0);
        return session.train(run, stage, options.side(), data -> {
            int batch = run.batch(ClassifierOptions.BATCH);
            boolean varied = !(data.choice() instanceof DataChoice.ShapesAndTextures); // they vary by themselves
            int classes = data.classNames().orElseThrow().count();
            ClassifierOptions.Length length = new ClassifierOptions.Length(classes, data.size(), varied,
                    run.steps(data.pictures(), batch, ClassifierOptions.EPOCHS), batch, run.seed());
            return options.settings(stage, kind, width, loss, length, plans);
        });
    }
}
