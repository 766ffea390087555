package wae.cli;

import java.util.OptionalInt;
import wae.domain.classification.SystemKind;
import wae.domain.network.Backbone;
import wae.domain.network.PlanStore;
import wae.domain.task.Problem;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.TrainingContext;

/** What the commands that train a classifier have in common. */
public final class TrainedClassifiers {

    private final TrainingSession session;
    private final PlanStore plans;

    /** @param plans reads backbones of a user's own */
    public TrainedClassifiers(TrainingSession session, PlanStore plans) {
        this.session = session;
        this.plans = plans;
    }

    int train(RunOrder order, SystemKind kind, BackboneOption option) throws Problem {
        OptionalInt given = session.encoderWidth(order);
        return session.train(order, data -> {
            Backbone backbone = option.read(plans);
            TrainingContext context =
                    TrainingContext.of(order.stage(), kind, backbone.encoderWidth()).withEncoder(given).withData(data);
            return new ClassifierSettings(order.stage(), kind, backbone, data.classNames().orElseThrow().count(),
                    data.size(), SettingOptions.values(order.spec(), context));
        });
    }
}
