package wae.domain.network;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Trained networks as files that other people's tools open too (ONNX). */
public interface ModelFormat {

    /** The network as a file's bytes, its plan within. */
    byte[] write(TrainedNetwork network);

    /**
     * Writes the network as a file, its plan and the notes within; makes no copy of the weights.
     *
     * @param notes about the network, by key
     */
    void write(TrainedNetwork network, Map<String, String> notes, OutputStream out) throws IOException;

    /**
     * The network in a file and the notes about it. The file is not trusted: it costs no more memory than its length.
     *
     * @param length of the file in bytes, below 2 GB
     * @throws IllegalArgumentException with one sentence, if it is not a network that was written here
     * @throws IOException              if the stream cannot be read
     */
    NotedNetwork read(InputStream in, long length) throws IOException;

    /**
     * The network in a file's bytes.
     *
     * @throws IllegalArgumentException with one sentence, if they are not a network that was written here
     */
    default TrainedNetwork read(byte[] bytes) {
        try {
            return read(new ByteArrayInputStream(bytes), bytes.length).network();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }
}
