package wae;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real data beside the project, for tests that want it; they are skipped, and say so, where it is absent. */
public final class SharedData {

    private SharedData() {
    }

    /** A folder of {@code ../shared/data}. */
    public static Path folder(String name) {
        Path base = Path.of(System.getProperty("wae.shared", "../shared"));
        Path folder = base.resolve("data").resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "skipped: there is no " + folder + " beside the project");
        return folder;
    }
}
