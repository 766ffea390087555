package wae.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession.SessionOptions;
import wae.domain.task.Problem;

/** The process's one ONNX Runtime environment and the options of every session. */
final class Sessions {

    private Sessions() {
    }

    /** @throws Problem if ONNX Runtime's native code does not load on this machine */
    static OrtEnvironment environment() throws Problem {
        try {
            return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "wae");
        } catch (LinkageError | RuntimeException e) {
            throw new Problem("ONNX Runtime's native library does not load on this machine: " + e.getMessage() + ".", e);
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

    /** An error of ONNX Runtime as far as it fits a sentence. */
    static String firstLine(OrtException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown error").strip();
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
