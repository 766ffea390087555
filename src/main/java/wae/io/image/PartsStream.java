package wae.io.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageInputStreamImpl;

/** Parts of a file as one stream: a decoder sees only what makes the picture. The file itself stays open. */
final class PartsStream extends ImageInputStreamImpl {

    private final ImageInputStream file;
    private final List<Part> parts = new ArrayList<>();
    private long length;
    private int current;

    PartsStream(ImageInputStream file) {
        this.file = file;
    }

    /** Bytes of the file, or others in their place. */
    private record Part(long start, long length, long place, byte[] bytes) {
    }

    /** Adds bytes of the file. */
    PartsStream add(long place, long count) {
        if (count > 0) {
            parts.add(new Part(length, count, place, null));
            length += count;
        }
        return this;
    }

    /** Adds bytes that are not in the file. */
    PartsStream insert(byte... bytes) {
        if (bytes.length > 0) {
            parts.add(new Part(length, bytes.length, 0, bytes));
            length += bytes.length;
        }
        return this;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Reads all that is asked for and there, as the file's own stream. */
    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        checkClosed();
        bitOffset = 0;
        int done = 0;
        while (done < count && streamPos < length) {
            Part part = part();
            long from = streamPos - part.start;
            int wanted = (int) Math.min(count - done, part.length - from);
            int copied = wanted;
            if (part.bytes != null) {
                System.arraycopy(part.bytes, (int) from, target, offset + done, wanted);
            } else {
                file.seek(part.place + from);
                copied = file.read(target, offset + done, wanted);
            }
            if (copied < 1) {
                break;
            }
            streamPos += copied;
            done += copied;
        }
        return done == 0 && count > 0 ? -1 : done;
    }

    private Part part() {
        if (streamPos < parts.get(current).start) {
            current = 0;
        }
        while (streamPos >= parts.get(current).start + parts.get(current).length) {
            current++;
        }
        return parts.get(current);
    }

    /** Does nothing, as the file's own stream. */
    @Override
    public void flushBefore(long place) {
    }
}
