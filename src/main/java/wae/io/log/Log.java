package wae.io.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import wae.domain.task.Problem;

/**
 * The log of this process: {@code wae-workbench.log}, five files of 2 MB. The workbench's own lines are in it from INFO
 * up, those of libraries from WARN up, and none is on standard error unless {@link #verbose} asks for it.
 */
public final class Log {

    private static final String NAME = "wae-workbench";
    private static final int FILES = 5;
    private static final long MAX_BYTES = 2_000_000;
    private static final String OWN = "wae";

    private final LoggerContext logging;
    private final Path folder;
    private final RollingFile file;
    private final NameMask mask;

    private Log(LoggerContext logging, Path folder, NameMask mask, Supplier<String> head) {
        this.logging = logging;
        this.folder = folder;
        this.mask = mask;
        this.file = new RollingFile(folder, NAME, FILES, MAX_BYTES, () -> mask.mask(head.get()));
        set(logging, Level.INFO, this::write);
    }

    /**
     * Has everything that this process logs written, from now on.
     *
     * @param folder made when there is something to write; if it cannot be, nothing is
     * @param head   lines before the first one of this process
     */
    public static Log open(Path folder, Supplier<String> head) {
        JavaLogging.redirect();
        return open((LoggerContext) LoggerFactory.getILoggerFactory(), folder, NameMask.ofThisProcess(), head);
    }

    static Log open(LoggerContext logging, Path folder, NameMask mask, Supplier<String> head) {
        return new Log(logging, folder, mask, head);
    }

    /** Sets what is logged and where it goes. @param own from which level lines of the workbench are */
    static void set(LoggerContext logging, Level own, Consumer<String> target) {
        Logger root = logging.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        root.setLevel(Level.WARN);
        logging.getLogger(OWN).setLevel(own);
        add(root, target);
    }

    private static void add(Logger root, Consumer<String> target) {
        LogText text = new LogText(target);
        text.setContext(root.getLoggerContext());
        text.start();
        root.addAppender(text);
    }

    /** Sends the same lines to standard error too, names and all: only the user reads them there. */
    public void verbose() {
        add(logging.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME), System.err::print);
    }

    private void write(String lines) {
        try {
            file.append(mask.mask(lines));
        } catch (IOException | SecurityException e) {
            return; // no log is no reason to fail; folder() and tail() say so
        }
    }

    /** The folder, for a file manager. @throws Problem if there is no log */
    public Path folder() throws Problem {
        if (!Files.isDirectory(folder)) {
            throw new Problem("There is no log: the folder " + shownFolder() + " cannot be written.");
        }
        return folder;
    }

    /** The folder as a user knows it, with {@code ~} for the home folder. */
    public String shownFolder() {
        return mask.mask(folder.toString());
    }

    /** The last lines, of this process and others; one that says so if there are none. */
    public List<String> tail(int lines) {
        try {
            List<String> last = file.tail(lines);
            return last.isEmpty() ? List.of("The log is empty.") : last;
        } catch (IOException e) {
            return List.of("The log cannot be read: " + mask.mask(e.toString()));
        }
    }
}
