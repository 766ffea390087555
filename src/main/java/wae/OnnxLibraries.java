package wae;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Unpacks ONNX Runtime's native libraries where it cannot do so itself. */
final class OnnxLibraries {

    private static final List<String> FILES = List.of("libonnxruntime.so", "libonnxruntime4j_jni.so");

    private OnnxLibraries() {
    }

    /** Into a folder; what fails is said when the library is wanted. Only Linux tells that a folder runs no programs. */
    static void unpack(Path folder) {
        String processor = System.getProperty("os.arch").matches("amd64|x86_64") ? "x64" : "aarch64";
        for (String file : FILES) {
            try (InputStream in = OnnxLibraries.class.getResourceAsStream("/ai/onnxruntime/native/linux-" + processor + "/" + file)) {
                if (in != null) {
                    Path part = Files.createDirectories(folder).resolve(file + "." + ProcessHandle.current().pid());
                    Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                    Files.move(part, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE); // another process may load it
                }
            } catch (IOException e) {
                System.getLogger(OnnxLibraries.class.getName()).log(System.Logger.Level.WARNING, "not unpacked: " + file, e);
            }
        }
    }
}
