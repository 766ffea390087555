package wae.io.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A file as ImageIO wants it, with a deadline: a decoder that a hostile file sends in circles keeps reading, so
 * after the deadline reading fails and the circle ends. Buffered, without a temporary file.
 */
final class GuardedStream extends ImageInputStreamImpl {

    private static final int BUFFER_BYTES = 1 << 14;

    private final FileChannel channel;
    private final long length;
    private final byte[] buffer;
    private long bufferStart;
    private int buffered;
    private long deadline = Long.MAX_VALUE;

    /** Opens a file for reading. */
    GuardedStream(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        length = channel.size();
        buffer = new byte[BUFFER_BYTES];
    }

    /** A file that is in memory already. */
    GuardedStream(byte[] whole) {
        channel = null;
        length = whole.length;
        buffer = whole;
        buffered = whole.length;
    }

    /** From now on, reading fails after this many seconds. */
    void allowSeconds(double seconds) {
        deadline = System.nanoTime() + (long) (seconds * 1e9);
    }

    /** Whether the deadline is over. */
    boolean late() {
        return deadline != Long.MAX_VALUE && System.nanoTime() - deadline > 0;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public int read() throws IOException {
        checkClosed();
        bitOffset = 0;
        if (!available(streamPos)) {
            return -1;
        }
        return buffer[(int) (streamPos++ - bufferStart)] & 0xff;
    }

    /** Reads all that is asked for and there: ImageIO takes fewer bytes of a number for the end of the file. */
    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        checkClosed();
        bitOffset = 0;
        int done = 0;
        while (done < count && available(streamPos)) {
            int from = (int) (streamPos - bufferStart);
            int copied = Math.min(count - done, buffered - from);
            System.arraycopy(buffer, from, target, offset + done, copied);
            streamPos += copied;
            done += copied;
        }
        return done == 0 && count > 0 ? -1 : done;
    }

    /** Makes the buffer hold the byte at a place; false at the end of the file. */
    private boolean available(long place) throws IOException {
        if (late()) {
            throw new IOException("decoding took too long");
        }
        if (place >= bufferStart && place < bufferStart + buffered) {
            return true;
        }
        if (channel == null) {
            return false;
        }
        buffered = Math.max(0, channel.read(ByteBuffer.wrap(buffer), place));
        bufferStart = place;
        return buffered > 0;
    }

    /** Does nothing: the file itself keeps what was read, and readers of one format disagree about what they need. */
    @Override
    public void flushBefore(long place) {
    }

    @Override
    public void close() throws IOException {
        super.close();
        if (channel != null) {
            channel.close();
        }
    }
}
