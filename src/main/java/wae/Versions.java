package wae;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Versions of the program and its libraries, as the build wrote them. */
final class Versions {

    private Versions() {
    }

    /** By name: workbench, dl4j, onnxruntime, javafx. */
    static Map<String, String> all() {
        Properties properties = new Properties();
        try (InputStream stream = Versions.class.getResourceAsStream("/version.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> versions = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> versions.put(name, properties.getProperty(name)));
        return versions;
    }
}
