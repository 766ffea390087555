package org.nd4j.nativeblas;

/**
 * The name under which DL4J 1.0.0-M2.1 still looks for oneDNN: its layers ask this class by reflection, but ND4J has
 * moved it, so that without this shim no layer ever uses oneDNN. Not ours in name, hence the external package.
 */
public final class Nd4jCpu {

    private Nd4jCpu() {
    }

    /** What DL4J's {@code BaseMKLDNNHelper} asks. */
    public static final class Environment {

        private static final Environment INSTANCE = new Environment();

        private Environment() {
        }

        /** The one instance. */
        public static Environment getInstance() {
            return INSTANCE;
        }

        /** Whether the loaded natives are a oneDNN build. ND4J must have been initialised before. */
        public boolean isUseMKLDNN() {
            return NativeOpsHolder.getInstance().getDeviceNativeOps().buildInfo().contains("HAVE_ONEDNN");
        }
    }
}
