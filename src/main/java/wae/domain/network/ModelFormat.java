package wae.domain.network;

/** Trained networks as the bytes of a file that other people's tools open too (ONNX). */
public interface ModelFormat {

    /** The network as a file's bytes, its plan within. */
    byte[] write(TrainedNetwork network);

    /**
     * The network in a file's bytes. The bytes are not trusted: every size is checked before it is allocated.
     *
     * @throws IllegalArgumentException with one sentence, if they are not a network that {@link #write} wrote
     */
    TrainedNetwork read(byte[] bytes);
}
