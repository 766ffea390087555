package wae.domain.comparison;

import java.nio.file.Path;
import java.util.List;
import wae.domain.classification.ModelConvention;
import wae.domain.classification.SystemKind;
import wae.domain.classification.Systems;
import wae.domain.network.Backbone;

/** What somebody wants in a row of a comparison. */
public sealed interface SystemChoice {

    /** How the row is called before it is opened. */
    String title();

    /**
     * A kind of system around a backbone, one that comes with the program or a user's own; its weights are random, so
     * only its time means anything.
     */
    record Untrained(SystemKind kind, Backbone backbone) implements SystemChoice {

        /**
         * The choice of a name such as {@code wae-vgg16}.
         *
         * @param own backbones of the user beside those that come with the program; they come first
         * @throws IllegalArgumentException with one sentence that lists the names, if there is none of that name
         */
        public static Untrained named(String name, List<Backbone> own) {
            return Systems.named(name, own, Untrained::new);
        }

        /** The same with another number of channels in the hidden layers of its encoder. */
        public Untrained withEncoderWidth(int width) {
            return new Untrained(kind, backbone.withEncoderWidth(width));
        }

        @Override
        public String title() {
            return kind.prefix() + backbone.name();
        }
    }

    /** A trained classifier of ours. @param model a run folder, or a {@code classifier.onnx} */
    record Trained(Path model) implements SystemChoice {
        @Override
        public String title() {
            return String.valueOf(model.toAbsolutePath().normalize().getFileName());
        }
    }

    /** A classifier of another program. @param model ONNX file @param convention how it is read */
    record External(Path model, ModelConvention convention) implements SystemChoice {
        @Override
        public String title() {
            return String.valueOf(model.getFileName());
        }
    }
}
