package wae.domain.classification;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.network.NetworkMemory;
import wae.domain.network.RunningNetwork;
import wae.domain.task.Problem;

/** A classifier that another program wrote: one input for pictures, one output of scores. */
public interface ExternalModel {

    /** The file's name without its ending. */
    String name();

    /** The order of pixel values that its input's shape shows. */
    PixelLayout layout();

    /** The size of pictures that it takes: its own where it is fixed, else the wanted one. */
    PictureSize picture(PictureSize wanted);

    /** The number of pictures that it takes at once, where it is fixed. */
    OptionalInt batch();

    /** The outputs that can be scores, by name; the one that is taken comes first. */
    List<String> outputs();

    /** What it does last on the way to its scores. */
    ScoreEnd end();

    /** Labels in its file, by index; empty if there are none. */
    List<String> labels();

    /** Why an input value cannot come from pixels of this preset, a part of a sentence; empty if it can. */
    default String refusal(PixelPreset pixels) {
        return "";
    }

    /** Counts what it costs for one picture. @param size one that {@link #picture} gave */
    Cost cost(PictureSize size);

    /** SHA-256 of the file, first 16 hex digits. */
    String hash();

    /** The one engine that runs it. */
    Engine engine();

    /**
     * Makes it ready to run. Its one input is batch x 3 x height x width values in the layout that is asked for, its one
     * output batch x classes.
     *
     * @param layout  in which values will be given
     * @param threads that one run may use
     * @throws Problem if the engine cannot run it
     */
    RunningNetwork start(PixelLayout layout, int threads) throws Problem;

    /**
     * What can be said of its cost.
     *
     * @param classes      number of scores, if its graph shows it
     * @param multiplyAdds of convolutions and matrix products, if every operator is known
     * @param unknown      why multiply-adds or memory are not known, a part of a sentence; empty if they are
     * @param parameters   number of values in its weights, wherever its file has them
     * @param memory       counted in the types that its arrays have, if the shape of every one is known
     */
    record Cost(OptionalInt classes, Optional<Long> multiplyAdds, String unknown, long parameters,
                Optional<NetworkMemory> memory) {
    }
}
