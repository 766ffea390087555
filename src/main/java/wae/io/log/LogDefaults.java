package wae.io.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * How logging is set until a {@link Log} is opened, and in tests: faults go to standard error. Logback finds this class
 * through {@code META-INF/services}; a file would first load a parser.
 */
public final class LogDefaults extends ContextAwareBase implements Configurator {

    @Override
    public ExecutionStatus configure(LoggerContext logging) {
        Log.set(logging, Level.ERROR, System.err::print);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
