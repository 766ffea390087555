package wae.io.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.shade.protobuf.CodedInputStream;
import org.nd4j.shade.protobuf.WireFormat;
import org.tensorflow.framework.Summary;
import wae.domain.task.Problem;

class TensorBoardEventsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05.500Z"));

    @TempDir
    Path folder;

    /** What is needed of an event to check it; the checks of the record were good. */
    private record Event(double wallTime, long step, String version, Summary summary, boolean start) {
    }

    @Test
    void aFileBeginsAsTensorFlowsOwnDo() throws Exception {
        byte[] bytes;
        try (TensorBoardEvents events = new TensorBoardEvents(folder, CLOCK)) {
            events.flush();
            bytes = Files.readAllBytes(events.file());
        }
        byte[] head = {0x18, 0, 0, 0, 0, 0, 0, 0, (byte) 0xa3, 0x7f, 0x4b, 0x22, 0x09};
        assertThat(bytes).startsWith(head);
        assertThat(read(bytes)).singleElement().satisfies(event -> {
            assertThat(event.version()).isEqualTo("brain.Event:2");
            assertThat(event.wallTime()).isEqualTo(1767323045.5);
        });
    }

    @Test
    void scalarsAndPicturesAreReadBackAndEveryChecksumIsRight() throws Exception {
        byte[] png = {1, 2, 3};
        byte[] bytes;
        try (TensorBoardEvents events = new TensorBoardEvents(folder, CLOCK)) {
            events.scalars(7, new TreeMap<>(Map.of("loss/energy", 0.25, "loss/total", Double.NaN)));
            events.picture(5_000_000_000L, "probe 1/I_L", png, 32, 24);
            events.resumedAt(6);
            events.flush();
            bytes = Files.readAllBytes(events.file());
        }
        List<Event> events = read(bytes);
        assertThat(events).hasSize(4);
        assertThat(events.get(1).step()).isEqualTo(7);
        assertThat(events.get(1).summary().getValue(0).getTag()).isEqualTo("loss/energy");
        assertThat(events.get(1).summary().getValue(0).getSimpleValue()).isEqualTo(0.25f);
        assertThat(events.get(1).summary().getValue(1).getSimpleValue()).isNaN();
        Summary.Image image = events.get(2).summary().getValue(0).getImage();
        assertThat(events.get(2).step()).isEqualTo(5_000_000_000L);
        assertThat(image.getEncodedImageString().toByteArray()).isEqualTo(png);
        assertThat(List.of(image.getWidth(), image.getHeight(), image.getColorspace())).containsExactly(32, 24, 3);
        assertThat(events.get(3).start()).isTrue();
        assertThat(events.get(3).step()).isEqualTo(6);
    }

    @Test
    void aRunThatGoesOnWritesAFileThatSortsBehindTheOldOneAndNamesNoHost() throws Exception {
        try (TensorBoardEvents first = new TensorBoardEvents(folder, CLOCK);
                TensorBoardEvents second = new TensorBoardEvents(folder, CLOCK)) {
            assertThat(second.file().getFileName().toString()).isGreaterThan(first.file().getFileName().toString())
                    .matches("events\\.out\\.tfevents\\.[0-9]+\\.wae");
        }
    }

    @Test
    void aMissingFolderIsASentence() {
        assertThatThrownBy(() -> new TensorBoardEvents(folder.resolve("gone"), CLOCK)).isInstanceOf(Problem.class);
    }

    private static List<Event> read(byte[] file) throws Exception {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        List<Event> events = new ArrayList<>();
        while (in.hasRemaining()) {
            byte[] length = Arrays.copyOfRange(file, in.position(), in.position() + 8);
            byte[] message = new byte[(int) in.getLong()];
            assertThat(in.getInt()).isEqualTo(masked(length));
            in.get(message);
            assertThat(in.getInt()).isEqualTo(masked(message));
            events.add(event(message));
        }
        return events;
    }

    private static Event event(byte[] message) throws Exception {
        CodedInputStream in = CodedInputStream.newInstance(message);
        double wallTime = 0;
        long step = 0;
        String version = "";
        Summary summary = Summary.getDefaultInstance();
        boolean start = false;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> wallTime = in.readDouble();
                case 2 -> step = in.readInt64();
                case 3 -> version = in.readString();
                case 5 -> summary = Summary.parseFrom(in.readByteArray());
                case 7 -> start = Arrays.equals(in.readByteArray(), new byte[] {8, 1});
                default -> throw new AssertionError("field " + tag);
            }
        }
        return new Event(wallTime, step, version, summary, start);
    }

    /** Bit by bit from the definition: polynomial 0x1EDC6F41, reflected. */
    private static int masked(byte[] bytes) {
        int crc = -1;
        for (byte each : bytes) {
            crc ^= each & 255;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc >>> 1) ^ (0x82F63B78 & -(crc & 1));
            }
        }
        crc = ~crc;
        return ((crc >>> 15) | (crc << 17)) + 0xa282ead8;
    }
}
