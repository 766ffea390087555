package wae;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.util.Map;

/**
 * What must be said before the first native class loads, because native libraries read it once: {@code java -jar}
 * carries no flags, so it is said here. Values that the user gave on the command line or in the environment stay.
 */
public final class NativeSetup {

    /** System properties, see libraries' own documentation; none is set that the user has set. */
    private static final Map<String, String> PROPERTIES = Map.of(
            "java.awt.headless", "true", // AWT reads, resamples and draws pictures here; a window is JavaFX's
            "org.eclipse.deeplearning4j.helpers.disable", "false", // off by default: oneDNN in DL4J's layers
            "org.nd4j.log.initialization", "false",
            "org.deeplearning4j.crash.reporting.enabled", "false", // would write dumps to the working directory
            "org.bytedeco.javacpp.maxphysicalbytes", "0"); // default is 4 x heap of the whole process, then it fails

    private NativeSetup() {
    }

    /** Prepares this process; harmless when called again. */
    public static void apply() {
        PROPERTIES.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
        // OpenMP threads that spin while they wait make everything 5 to 20 times slower as soon as a core is shared
        environment("OMP_WAIT_POLICY", "passive");
    }

    /** Sets a variable of this process's C environment, where possible; without it everything is only slower. */
    private static void environment(String name, String value) {
        if (System.getenv(name) != null) {
            return;
        }
        try {
            if (Platform.isWindows()) {
                Function.getFunction("msvcrt", "_putenv").invokeInt(new Object[] {name + "=" + value});
            } else {
                NativeLibrary.getInstance("c").getFunction("setenv").invokeInt(new Object[] {name, value, 1});
            }
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            System.getLogger(NativeSetup.class.getName())
                    .log(System.Logger.Level.DEBUG, "the environment cannot be set", e);
        }
    }
}
