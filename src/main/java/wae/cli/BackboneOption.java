package wae.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import wae.domain.classification.Systems;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Backbone;
import wae.domain.network.PlanStore;
import wae.domain.task.Problem;

/** The network that a classifier is made of. */
final class BackboneOption {

    @Option(names = "--backbone", defaultValue = "small-vgg", paramLabel = "NAME",
            description = "small-vgg, vgg16, resnet50, resnet50-v1, or a plan of your own as a JSON file.")
    private String name;

    /** @throws IllegalArgumentException with one sentence, if there is none @throws Problem if a plan cannot be read */
    Backbone read(PlanStore plans) throws Problem {
        for (Backbone known : Systems.backbones()) {
            if (known.name().equals(name)) {
                return known;
            }
        }
        if (!name.endsWith(".json")) {
            throw new IllegalArgumentException("There is no backbone " + name + "; there are "
                    + String.join(", ", Systems.backbones().stream().map(Backbone::name).toList())
                    + ", or a plan of your own as a JSON file.");
        }
        return Backbone.of(plans.read(Path.of(name)), AutoEncoderPlans.DEFAULT_WIDTH);
    }
}
