package wae.io.machine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process takes of the machine. */
public final class ThisProcess {

    private static final Path STATISTICS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";
    private static final long KILO = 1024;

    private static volatile String part = "window";

    private ThisProcess() {
    }

    /** Says that this process is a command and not the window. @param name such as "resume" */
    public static void isCommand(String name) {
        part = "command " + name;
    }

    /** The window, or which command this process is. */
    public static String part() {
        return part;
    }

    /** Processor time of all threads so far, ns; negative where the system does not say. */
    public static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean bean
                ? bean.getProcessCpuTime() : -1;
    }

    /** Bytes of memory that it holds, natives included; where the system does not say, those of Java's heap. */
    public static long residentBytes() {
        try {
            for (String line : Files.readAllLines(STATISTICS)) {
                if (line.startsWith(RESIDENT)) {
                    return KILO * Long.parseLong(line.substring(RESIDENT.length()).replace("kB", "").strip());
                }
            }
        } catch (IOException | NumberFormatException e) {
            // another system: the heap at least is known
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
