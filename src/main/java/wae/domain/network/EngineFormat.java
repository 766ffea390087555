package wae.domain.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import wae.domain.image.PictureSize;

/** An engine's own format of trained networks. */
public interface EngineFormat {

    /** Writes a network for inputs of a size. */
    void write(TrainedNetwork network, PictureSize size, OutputStream out) throws IOException;

    /** Names of layers that the engine has none of its own for, so that only this program can read them. */
    List<String> ownLayers(NetworkPlan plan);
}
