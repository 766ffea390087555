package wae.cli;

import wae.domain.classification.SystemKind;
import wae.domain.network.Backbone;
import wae.domain.network.PlanStore;
import wae.domain.task.Problem;
import wae.domain.training.ClassifierSettings;
import wae.domain.dataset.DataChoice;
import wae.domain.training.TrainingData;

/** What the commands that train a classifier have in common. */
public final class TrainedClassifiers {

    private final TrainingSession session;
    private final PlanStore plans;

    /** @param plans reads backbones of a user's own */
    public TrainedClassifiers(TrainingSession session, PlanStore plans) {
        this.session = session;
        this.plans = plans;
    }

    /**
     * A system.
     *
     * @param encoderWidth maps in the hidden layers of its encoder, {@code null} where nobody says
     * @param loss         what counts beside the heads' cross-entropies
     */
    record Asked(SystemKind kind, BackboneOption backbone, Integer encoderWidth, Loss loss) {
    }

    /** @param lambda weight of the energy loss @param gamma weight of the transform loss @param sum weight of the sum's */
    record Loss(double lambda, double gamma, double sum) {

        /** Of a network whose split is not learned. */
        static Loss ofSum(double sum) {
            return new Loss(0, 0, sum);
        }
    }

    int train(RunOrder order, Asked asked, ClassifierOptions options) throws Problem {
        int given = order.from().isEmpty() ? 0 : session.runs().encoderWidth(order.from().get()).orElse(0);
        return session.train(order, data -> settings(order, asked, options, given, data));
    }

    /** @param given width of the encoder that the run begins with, 0 if there is none */
    private ClassifierSettings settings(RunOrder order, Asked asked, ClassifierOptions options, int given,
            TrainingData data) throws Problem {
        Backbone plain = asked.backbone().read(plans);
        int width = asked.encoderWidth() != null ? asked.encoderWidth() : given > 0 ? given : plain.encoderWidth();
        boolean varied = !(data.choice() instanceof DataChoice.ShapesAndTextures); // they vary by themselves
        Loss loss = asked.loss();
        return new ClassifierSettings(order.stage(), asked.kind(), plain.withEncoderWidth(width),
                data.classNames().orElseThrow().count(), data.size(), loss.lambda(), loss.gamma(), loss.sum(),
                options.labelSmoothing(), options.augmentation(data.size(), varied), options.optimisation(),
                options.steps(data.pictures()), options.batch(), options.validateEvery(),
                order.conditions().seed());
    }
}
