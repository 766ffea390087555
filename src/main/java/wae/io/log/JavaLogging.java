package wae.io.log;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what libraries tell Java's own logging, JavaFX above all, into the log in place of standard error. */
final class JavaLogging extends Handler {

    /** The window runs from the class path on purpose; JavaFX says so at every start. */
    private static final String CLASS_PATH = "Unsupported JavaFX configuration";

    private final SimpleFormatter formatter = new SimpleFormatter();

    private JavaLogging() {
    }

    /** From now on. */
    static void redirect() {
        LogManager.getLogManager().reset();
        Handler handler = new JavaLogging();
        handler.setLevel(Level.WARNING);
        java.util.logging.Logger.getLogger("").addHandler(handler);
    }

    @Override
    public void publish(LogRecord told) {
        String message = formatter.formatMessage(told);
        if (isLoggable(told) && !String.valueOf(message).startsWith(CLASS_PATH)) {
            Logger log = LoggerFactory.getLogger(told.getLoggerName() == null ? "java" : told.getLoggerName());
            log.warn(message, told.getThrown());
        }
    }

    @Override
    public void flush() {
        // every line is written at once
    }

    @Override
    public void close() {
        // nothing is open
    }
}
