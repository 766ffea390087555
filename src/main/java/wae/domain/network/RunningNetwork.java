package wae.domain.network;

import java.util.List;
import wae.domain.image.PictureSize;

/** A network that an engine has made ready. Holds native memory until closed. Runs may come from any thread. */
public interface RunningNetwork extends AutoCloseable {

    /**
     * Runs a batch.
     *
     * @param batch  number of examples, at least 1
     * @param size   height and width of every input
     * @param inputs in the plan's order of inputs, each batch x channels x height x width
     * @return in the plan's order of outputs, each batch x channels x height x width
     */
    List<float[]> run(int batch, PictureSize size, List<float[]> inputs);

    @Override
    void close();
}
