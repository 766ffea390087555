package wae.io.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.network.WeightTensor;
import wae.domain.task.Problem;
import wae.domain.task.Reason;
import wae.io.file.AtomicFiles;
import wae.io.file.FileProblems;
import wae.io.json.JsonFaults;
import wae.io.json.StrictMapper;

/**
 * Arrays in the safetensors format (huggingface/safetensors, README): the header's length in 8 bytes, little-endian; a
 * JSON header of names, types, shapes and offsets; float32 values, little-endian, row-major. A file is not trusted:
 * every size is checked against the file's own before anything is made of it.
 *
 * @param metadata texts by name
 * @param tensors  by name, in the file's order
 */
record Safetensors(Map<String, String> metadata, Map<String, WeightTensor> tensors) {

    private static final String METADATA = "__metadata__";
    private static final String TYPE = "F32";
    /** A network of ten thousand layers with its plan takes a tenth of it. */
    private static final long MAX_HEADER_BYTES = 32L << 20;
    private static final int MAX_TENSORS = 100_000;
    private static final int MAX_AXES = 8;
    private static final int CHUNK = 1 << 16;

    /** Writes a file, atomically. */
    void write(Path file) throws Problem {
        byte[] header = header();
        AtomicFiles.write(file, out -> {
            out.write(ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(header.length).array());
            out.write(header);
            for (WeightTensor tensor : tensors.values()) {
                write(tensor.values(), out);
            }
        });
    }

    /** Padded with spaces, so that values begin at a multiple of eight. */
    private byte[] header() {
        ObjectNode header = StrictMapper.DATA.createObjectNode();
        ObjectNode texts = header.putObject(METADATA);
        metadata.forEach(texts::put);
        long place = 0;
        for (Map.Entry<String, WeightTensor> entry : tensors.entrySet()) {
            long end = place + (long) Float.BYTES * entry.getValue().values().length;
            ObjectNode tensor = header.putObject(entry.getKey()).put("dtype", TYPE);
            entry.getValue().shape().forEach(tensor.putArray("shape")::add);
            tensor.putArray("data_offsets").add(place).add(end);
            place = end;
        }
        String text = header.toString();
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        return (text + " ".repeat(Math.floorMod(-length, Long.BYTES))).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(float[] values, OutputStream out) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < values.length; from += CHUNK / Float.BYTES) {
            int count = Math.min(CHUNK / Float.BYTES, values.length - from);
            chunk.clear().asFloatBuffer().put(values, from, count);
            out.write(chunk.array(), 0, count * Float.BYTES);
        }
    }

    /** @throws Problem if the file cannot be read or is not whole */
    static Safetensors read(Path file) throws Problem {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            long size = Files.size(file);
            byte[] length = in.readNBytes(Long.BYTES);
            long headerBytes = length.length < Long.BYTES ? -1
                    : ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getLong();
            require(headerBytes >= 2 && headerBytes <= Math.min(MAX_HEADER_BYTES, size - Long.BYTES),
                    "its header is cut off");
            byte[] header = in.readNBytes((int) headerBytes);
            return read(StrictMapper.DATA.readTree(new String(header, StandardCharsets.UTF_8)), in,
                    size - Long.BYTES - headerBytes);
        } catch (JsonProcessingException e) {
            throw damaged(file, "in its header " + JsonFaults.clause(e), e);
        } catch (IllegalArgumentException e) {
            throw damaged(file, Reason.of(e, "a value makes no sense"), e);
        } catch (IOException e) {
            throw FileProblems.reading(file, e);
        }
    }

    private static Problem damaged(Path file, String why, Exception cause) {
        return FileProblems.content(file,
                new Problem("The checkpoint " + FileProblems.name(file) + " is damaged: " + why + ".", cause));
    }

    /** What the header says of one array. */
    private record Entry(String name, List<Integer> shape, int count) {
    }

    private static Safetensors read(JsonNode header, InputStream in, long bytes) throws IOException {
        require(header != null && header.isObject() && header.size() <= MAX_TENSORS,
                "its header is no list of arrays");
        Map<String, String> metadata = new LinkedHashMap<>();
        header.path(METADATA).properties().forEach(text -> metadata.put(text.getKey(), text.getValue().asText()));
        List<Entry> entries = new ArrayList<>();
        long place = 0;
        for (Map.Entry<String, JsonNode> field : header.properties()) {
            if (!field.getKey().equals(METADATA)) {
                Entry entry = entry(field.getKey(), field.getValue(), place);
                place += (long) Float.BYTES * entry.count();
                entries.add(entry);
            }
        }
        require(place == bytes, "its arrays take " + place + " bytes where there are " + bytes);
        Map<String, WeightTensor> tensors = new LinkedHashMap<>();
        for (Entry entry : entries) {
            tensors.put(entry.name(), new WeightTensor(entry.shape(), floats(in, entry.count())));
        }
        return new Safetensors(metadata, tensors);
    }

    private static Entry entry(String name, JsonNode node, long place) {
        require(TYPE.equals(node.path("dtype").asText()), "array " + name + " is not of type " + TYPE);
        JsonNode axes = node.path("shape");
        JsonNode offsets = node.path("data_offsets");
        require(axes.isArray() && axes.size() <= MAX_AXES && offsets.size() == 2,
                "array " + name + " has no shape or place");
        List<Integer> shape = new ArrayList<>();
        long count = 1;
        for (JsonNode axis : axes) {
            require(axis.canConvertToInt() && axis.isIntegralNumber() && axis.intValue() >= 0,
                    "array " + name + " has no proper shape");
            shape.add(axis.intValue());
            count = Math.min(Integer.MAX_VALUE, count * axis.intValue()); // never overflows: both are below 2^31
        }
        require(count < Integer.MAX_VALUE && offsets.get(0).asLong(-1) == place
                && offsets.get(1).asLong(-1) == place + Float.BYTES * count, "array " + name + " lies in the wrong place");
        return new Entry(name, shape, (int) count);
    }

    private static float[] floats(InputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int from = 0; from < count; from += CHUNK / Float.BYTES) {
            int part = Math.min(CHUNK / Float.BYTES, count - from);
            byte[] bytes = in.readNBytes(part * Float.BYTES);
            require(bytes.length == part * Float.BYTES, "it is cut off");
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values, from, part);
        }
        return values;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
