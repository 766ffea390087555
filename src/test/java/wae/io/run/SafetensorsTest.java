package wae.io.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wae.domain.network.WeightTensor;
import wae.domain.task.Problem;

class SafetensorsTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBackBitwise() throws Problem {
        float[] values = {1, -0f, Float.MIN_VALUE, Float.NaN, 3.5f, -7};
        WeightTensor tensor = new WeightTensor(List.of(2, 3), values);
        new Safetensors(Map.of("step", "12"), Map.of("a/b.weight", tensor)).write(file());
        Safetensors read = Safetensors.read(file());
        assertThat(read.metadata()).containsEntry("step", "12");
        assertThat(read.tensors().get("a/b.weight").shape()).containsExactly(2, 3);
        assertThat(read.tensors().get("a/b.weight").values()).isEqualTo(values);
    }

    /** The example of the format's own description, byte by byte. */
    @Test
    void theBytesAreThoseOfTheFormat() throws Exception {
        new Safetensors(Map.of(), Map.of("x", new WeightTensor(List.of(1), new float[] {1}))).write(file());
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file())).order(ByteOrder.LITTLE_ENDIAN);
        int header = Math.toIntExact(bytes.getLong());
        byte[] json = new byte[header];
        bytes.get(json);
        assertThat(header % 8).isZero();
        assertThat(new String(json, StandardCharsets.UTF_8))
                .contains("\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}");
        assertThat(bytes.remaining()).isEqualTo(4);
        assertThat(bytes.getFloat()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"x\":{\"dtype\":\"F32\",\"shape\":[2000000000],\"data_offsets\":[0,8000000000]}}",
            "{\"x\":{\"dtype\":\"F32\",\"shape\":[65536,65536,65536],\"data_offsets\":[0,4]}}",
            "{\"x\":{\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[0,4]}}",
            "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}",
            "{\"x\":{\"dtype\":\"F16\",\"shape\":[1],\"data_offsets\":[0,2]}}",
            "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},\"y\":{\"dtype\":\"F32\",\"shape\":[1],"
                    + "\"data_offsets\":[0,4]}}",
            "{\"x\":7}", "[]", "{", "null"})
    void aHeaderThatLiesIsRefusedBeforeAnythingIsMadeOfIt(String header) throws Exception {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        Files.write(file(), ByteBuffer.allocate(8 + json.length + 4).order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length).put(json).array());
        assertThatThrownBy(() -> Safetensors.read(file())).isInstanceOf(Problem.class)
                .hasMessageStartingWith("The checkpoint it.safetensors is damaged");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1L << 40, Long.MAX_VALUE})
    void aLengthThatLiesIsRefused(long length) throws Exception {
        Files.write(file(), ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN).putLong(length).array());
        assertThatThrownBy(() -> Safetensors.read(file())).isInstanceOf(Problem.class);
    }

    @Test
    void everyCutIsNoticed() throws Exception {
        new Safetensors(Map.of("k", "v"), Map.of("x", new WeightTensor(List.of(5), new float[5]))).write(file());
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Safetensors.read(file())).isInstanceOf(Problem.class);
        }
    }

    private Path file() {
        return folder.resolve("it.safetensors");
    }
}
