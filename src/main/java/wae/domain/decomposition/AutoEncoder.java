package wae.domain.decomposition;

import wae.domain.image.Planes;
import wae.domain.network.Engine;

/**
 * A trained encoder and decoder on some engine. Calls may come from any thread, one at a time or at once; after
 * {@link #close} none may come.
 */
public interface AutoEncoder extends AutoCloseable {

    /**
     * Splits a picture.
     *
     * @param input three planes of even sides, pixel value minus 0.5
     * @return two channels of half the size
     */
    SubImages encode(Planes input);

    /**
     * Puts a picture together again.
     *
     * @return three planes of twice the channels' size, pixel value minus 0.5, not clipped
     */
    Planes decode(SubImages bands);

    /** What runs it. */
    Engine engine();

    /** The model's name, as a user tells models apart. */
    String name();

    /** Maps in each hidden layer of the encoder. */
    int width();

    @Override
    void close();
}
