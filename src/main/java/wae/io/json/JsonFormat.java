package wae.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;
import wae.io.file.FileProblems;

/**
 * Files of one kind, each a JSON value that a record mirrors.
 *
 * @param <T> the record
 */
public final class JsonFormat<T> {

    private static final int FIRST_NOT_ASCII = 0x80;

    private final ObjectMapper mapper;
    private final ObjectReader reader;
    private final long maxBytes;

    private JsonFormat(ObjectMapper mapper, ObjectReader reader, long maxBytes) {
        this.mapper = mapper;
        this.reader = reader;
        this.maxBytes = maxBytes;
    }

    /**
     * Of a mapper's own.
     *
     * @param mapper   from {@link StrictMapper#builder}
     * @param maxBytes of a file; checked before anything is read
     */
    public JsonFormat(ObjectMapper mapper, Class<T> type, long maxBytes) {
        this(mapper, mapper.readerFor(type), maxBytes);
    }

    /** With {@link StrictMapper#DATA}. @param maxBytes of a file; checked before anything is read */
    public JsonFormat(Class<T> type, long maxBytes) {
        this(StrictMapper.DATA, type, maxBytes);
    }

    /** Of texts by any names, in the order of the file. */
    public static JsonFormat<Map<String, String>> ofTexts(long maxBytes) {
        return new JsonFormat<>(StrictMapper.DATA, StrictMapper.DATA.readerForMapOf(String.class), maxBytes);
    }

    /**
     * Reads a file.
     *
     * @throws Problem                  one sentence, if there is no such file or it cannot be read
     * @throws IllegalArgumentException one clause, if it is not what it should be: too large, no JSON, a field that
     *                                  is missing or of another type
     */
    public T read(Path file) throws Problem {
        try {
            requireModest(file);
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                requireNoMark(in);
                T value = reader.readValue(in);
                if (value == null) {
                    throw new IllegalArgumentException("it is empty");
                }
                return value;
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IllegalArgumentException(FileProblems.standIn(file).map(what -> "it is " + what).orElseGet(() ->
                    e instanceof JsonProcessingException json ? JsonFaults.clause(json) : e.getMessage()), e);
        } catch (IOException e) {
            throw FileProblems.reading(file, e);
        }
    }

    private void requireModest(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IllegalArgumentException("it is not an ordinary file");
        }
        if (Files.size(file) > maxBytes) {
            throw new IllegalArgumentException("it is larger than " + (maxBytes >> 20) + " MB");
        }
    }

    private static void requireNoMark(InputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        if (first == 0 || first >= FIRST_NOT_ASCII) {
            throw new IllegalArgumentException("it is not UTF-8 without a byte order mark");
        }
    }

    /** Writes a file, atomically. @throws Problem one sentence, if it cannot be written */
    public void write(T value, Path file) throws Problem {
        AtomicFiles.write(file, bytes(value));
    }

    /** What {@link #write} writes: indented, with a line break at the end, in UTF-8. */
    public byte[] bytes(T value) {
        return text(mapper, value).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes a file that is never read back. @throws Problem one sentence, if it cannot be written */
    public static void writeReport(Object report, Path file) throws Problem {
        AtomicFiles.write(file, text(StrictMapper.DATA, report));
    }

    private static String text(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("only plain data is written", e);
        }
    }
}
