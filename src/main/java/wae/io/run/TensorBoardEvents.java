package wae.io.run;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.zip.CRC32C;
import org.nd4j.shade.protobuf.ByteString;
import org.nd4j.shade.protobuf.CodedOutputStream;
import org.tensorflow.framework.Summary;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;

/**
 * Writes what a run measures as an event file that TensorBoard reads. A file is only appended to; a run that resumes
 * later writes a further file in the same folder. For one thread.
 *
 * <p>Each record is: length (8 bytes, little-endian), masked CRC-32C of the length, an {@code Event} message, masked
 * CRC-32C of the message (tensorflow/core/lib/io/record_writer). ND4J carries the {@code Summary} message; the few
 * fields of {@code Event} around it (tensorflow/core/util/event.proto) are written here.
 */
public final class TensorBoardEvents implements AutoCloseable {

    private static final String VERSION = "brain.Event:2";
    private static final int WALL_TIME = 1;
    private static final int STEP = 2;
    private static final int FILE_VERSION = 3;
    private static final int SUMMARY = 5;
    private static final int SESSION_LOG = 7;
    /** A {@code SessionLog} whose status (field 1) is START (1). */
    private static final byte[] SESSION_START = {8, 1};
    private static final int COLOURS_RGB = 3;

    private final Path file;
    private final InstantSource clock;
    private final OutputStream out;

    /**
     * Begins a new file.
     *
     * @param folder that exists; TensorBoard takes its name as the run's
     * @param clock  gives the wall time of events
     * @throws Problem if the file cannot be made
     */
    public TensorBoardEvents(Path folder, InstantSource clock) throws Problem {
        this.clock = clock;
        file = unused(folder, clock.instant());
        try {
            out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), 1 << 16);
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
        append(event -> event.writeString(FILE_VERSION, VERSION));
    }

    /**
     * TensorBoard reads a folder's files in the order of their names, so these rise with time. No host name is in them.
     */
    private static Path unused(Path folder, Instant now) {
        long second = now.getEpochSecond();
        Path candidate;
        do {
            candidate = folder.resolve("events.out.tfevents." + second++ + ".wae");
        } while (Files.exists(candidate, LinkOption.NOFOLLOW_LINKS));
        return candidate;
    }

    /** Where the events are. */
    public Path file() {
        return file;
    }

    /**
     * Says that the run resumes at an earlier step: what older files have from this step on no longer counts.
     *
     * @throws Problem if the disk is full or gone
     */
    public void resumedAt(long step) throws Problem {
        append(event -> {
            event.writeInt64(STEP, step);
            event.writeByteArray(SESSION_LOG, SESSION_START);
        });
    }

    /**
     * Values of one step.
     *
     * @param values by tag, such as {@code loss/reconstruction}; values that are not numbers are written too
     * @throws Problem if the disk is full or gone
     */
    public void scalars(long step, Map<String, Double> values) throws Problem {
        Summary.Builder summary = Summary.newBuilder();
        values.forEach((tag, value) -> summary.addValue(
                Summary.Value.newBuilder().setTag(tag).setSimpleValue(value.floatValue())));
        append(step, summary);
    }

    /**
     * A picture of one step.
     *
     * @param tag    such as {@code probe 1/I_L}
     * @param png    an encoded RGB picture
     * @param width  in pixels
     * @param height in pixels
     * @throws Problem if the disk is full or gone
     */
    public void picture(long step, String tag, byte[] png, int width, int height) throws Problem {
        Summary.Image image = Summary.Image.newBuilder().setWidth(width).setHeight(height).setColorspace(COLOURS_RGB)
                .setEncodedImageString(ByteString.copyFrom(png)).build();
        append(step, Summary.newBuilder().addValue(Summary.Value.newBuilder().setTag(tag).setImage(image)));
    }

    /**
     * Hands everything to the system, so that TensorBoard sees it.
     *
     * @throws Problem if the disk is full or gone
     */
    public void flush() throws Problem {
        try {
            out.flush();
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    @Override
    public void close() throws Problem {
        try {
            out.close();
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    private void append(long step, Summary.Builder summary) throws Problem {
        append(event -> {
            event.writeInt64(STEP, step);
            event.writeByteArray(SUMMARY, summary.build().toByteArray());
        });
    }

    private interface Fields {
        void writeTo(CodedOutputStream event) throws IOException;
    }

    private void append(Fields fields) throws Problem {
        byte[] event = message(fields);
        byte[] length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(event.length).array();
        try {
            out.write(length);
            out.write(check(length));
            out.write(event);
            out.write(check(event));
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    private byte[] message(Fields fields) {
        Instant now = clock.instant();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CodedOutputStream event = CodedOutputStream.newInstance(bytes);
            event.writeDouble(WALL_TIME, now.getEpochSecond() + now.getNano() / 1e9);
            fields.writeTo(event);
            event.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** CRC-32C, turned and shifted as record files do it, so that a checksum of checksums is no trivial one. */
    private static byte[] check(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        int masked = Integer.rotateRight((int) crc.getValue(), 15) + 0xa282ead8;
        return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(masked).array();
    }
}
