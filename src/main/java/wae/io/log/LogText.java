package wae.io.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** Turns what is logged into text, with the stack trace and its causes, and hands it on. */
final class LogText extends AppenderBase<ILoggingEvent> {

    /** Longer texts, such as the trace of an endless recursion, are cut. */
    private static final int MAX_LENGTH = 1 << 15;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneId.systemDefault());
    private static final long PROCESS = ProcessHandle.current().pid();

    private final Consumer<String> target;

    /** @param target takes one or more whole lines */
    LogText(Consumer<String> target) {
        this.target = target;
    }

    @Override
    protected void append(ILoggingEvent event) {
        target.accept(text(event));
    }

    private static String text(ILoggingEvent event) {
        String logger = event.getLoggerName();
        String text = String.format("%s %d %-5s [%s] %s: %s%n", TIME.format(Instant.ofEpochMilli(event.getTimeStamp())),
                PROCESS, event.getLevel(), event.getThreadName(), logger.substring(logger.lastIndexOf('.') + 1),
                event.getFormattedMessage());
        if (event.getThrowableProxy() != null) {
            text += ThrowableProxyUtil.asString(event.getThrowableProxy());
        }
        String lines = text.replace("\r\n", "\n");
        return lines.length() <= MAX_LENGTH ? lines : lines.substring(0, MAX_LENGTH) + "\u2026\n";
    }
}
