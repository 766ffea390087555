package wae.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.machine.NativeLibraries;
import wae.domain.task.CancelledException;
import wae.domain.task.Problem;

/** The process's one ONNX Runtime environment and the options of every session. */
final class Sessions {

    /** The library writes lesser things, with the places in its source, on standard error; what fails is said by us. */
    private static final OrtLoggingLevel LEVEL = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL;
    private static final String NAME = "wae";
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private Sessions() {
    }

    /** @throws Problem if ONNX Runtime's native code does not load on this machine */
    static OrtEnvironment environment() throws Problem {
        try {
            return NativeCalls.make(Environment::get);
        } catch (CancelledException e) {
            throw e;
        } catch (IllegalStateException e) { // Java takes no shutdown hook any more: the process is ending
            throw new CancelledException();
        } catch (LinkageError | RuntimeException | OrtException e) {
            throw NativeLibraries.problem("ONNX Runtime", e);
        }
    }

    /** Holds the environment once it is there. */
    private static final class Environment {

        /** Of the library's Java side, which prints warnings with stack traces; kept, as loggers are held weakly. */
        private static final java.util.logging.Logger LIBRARY = java.util.logging.Logger.getLogger("ai.onnxruntime");
        private static OrtEnvironment held;

        private Environment() {
        }

        static synchronized OrtEnvironment get() {
            if (held == null) {
                LIBRARY.setLevel(Level.OFF);
                held = OrtEnvironment.getEnvironment(LEVEL, NAME);
                keep();
            }
            return held;
        }

        /**
         * Takes a second reference to the native environment. The library frees the first one in a shutdown hook of its
         * own, beside ours and whatever still runs (onnxruntime issue 31352); it counts references, so the environment
         * now lives as long as the process. There is no public way to this.
         */
        private static void keep() {
            try {
                Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
                api.setAccessible(true);
                Method create = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
                create.setAccessible(true);
                create.invoke(null, api.getLong(null), LEVEL.getValue(), NAME);
            } catch (ReflectiveOperationException | RuntimeException e) {
                LOG.warn("closing the workbench while a network runs may end in a crash report", e);
            }
        }
    }

    /**
     * Options of a session that shares the machine: idle threads sleep. With spinning, the threads of one idle session
     * slow the running one by half, and every comparison of two networks in one process is wrong.
     *
     * @param threads that one run may use
     */
    static SessionOptions options(int threads) throws OrtException {
        SessionOptions options = new SessionOptions();
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        options.addConfigEntry("session.inter_op.allow_spinning", "0");
        options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
        options.setInterOpNumThreads(1);
        options.setIntraOpNumThreads(threads);
        options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
        return options;
    }
}
