package wae.io.machine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import wae.domain.machine.Machine;

/** The machine this program runs on, from the Java machine and, on Linux, /proc. */
public final class ThisMachine {

    private ThisMachine() {
    }

    /** Reads it. Unknown things are said to be unknown, never guessed. */
    public static Machine read() {
        return new Machine(processor(), Runtime.getRuntime().availableProcessors(), memory(),
                property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                property("java.version") + " " + property("java.vendor"), Runtime.getRuntime().maxMemory());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name")).findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).trim()).orElseGet(ThisMachine::processorElsewhere);
        } catch (IOException | java.io.UncheckedIOException e) {
            return processorElsewhere();
        }
    }

    /** Windows says it in the environment; elsewhere the architecture has to do. */
    private static String processorElsewhere() {
        String identifier = System.getenv("PROCESSOR_IDENTIFIER");
        return identifier == null ? "unknown (" + property("os.arch") + ")" : identifier;
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean bean
                ? bean.getTotalMemorySize() : 0;
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }
}
