package wae.engine.dl4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Pointer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;
import wae.domain.image.PictureSize;
import wae.domain.machine.Fact;
import wae.domain.network.Activation;
import wae.domain.network.Engine;
import wae.domain.network.EngineFacts;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.TrainedNetwork;
import wae.domain.training.Initialiser;

/** What DL4J and ND4J are here: versions, natives, whether oneDNN is used, threads, memory. */
public final class Dl4jFacts implements EngineFacts {

    private static final String POM_PROPERTIES = "/META-INF/maven/org.deeplearning4j/deeplearning4j-nn/pom.properties";
    private static final long MEGABYTE = 1 << 20;

    private final EngineThread thread;

    /** Facts about an engine, asked for on its thread. */
    public Dl4jFacts(Dl4jEngine engine) {
        this.thread = engine.thread();
    }

    @Override
    public Engine engine() {
        return Engine.DL4J;
    }

    @Override
    public List<Fact> facts() {
        return thread.call(Dl4jFacts::here);
    }

    private static List<Fact> here() {
        Nd4j.create(1); // loads the natives; NativeOpsHolder must not be the first that is touched
        NativeOps natives = NativeOpsHolder.getInstance().getDeviceNativeOps();
        return List.of(
                new Fact("DL4J and ND4J", version()),
                new Fact("ND4J natives", buildInfo(natives)),
                new Fact("oneDNN in the natives", hasOneDnn() ? "yes" : "no"),
                new Fact("oneDNN in DL4J's layers", helpers()),
                new Fact("OpenMP threads", Integer.toString(natives.ompGetMaxThreads())),
                new Fact("Native memory limit", Pointer.maxPhysicalBytes() > 0
                        ? Pointer.maxPhysicalBytes() / MEGABYTE + " MB" : "none"),
                new Fact("Process memory", processMemory() / MEGABYTE + " MB"));
    }

    /** Version of DL4J, as its jar says. */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream in = ComputationGraph.class.getResourceAsStream(POM_PROPERTIES)) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the jar that this class has just been read from
        }
        return properties.getProperty("version", "unknown");
    }

    /** What of this process is in physical memory, bytes. */
    public static long processMemory() {
        return Pointer.physicalBytes();
    }

    /** Whether the loaded natives are a oneDNN build. On the engine's thread. */
    static boolean hasOneDnn() {
        Nd4j.create(1);
        return NativeOpsHolder.getInstance().getDeviceNativeOps().buildInfo().contains("HAVE_ONEDNN");
    }

    private static String buildInfo(NativeOps natives) {
        return natives.buildInfo().lines().map(String::strip).filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Which kinds of layers say that they have a helper, asked of a real graph. */
    private static String helpers() {
        ComputationGraph graph = Dl4jEngine.graph(probe(), PictureSize.square(4));
        String working = Stream.of("convolution", "pooling", "normalisation")
                .filter(name -> graph.getLayer(name).getHelper() != null).collect(Collectors.joining(", "));
        return working.isEmpty() ? "no" : working;
    }

    /** One layer of each kind that has a helper, with scale and shift in the normalisation. */
    static TrainedNetwork probe() {
        NetworkPlan plan = new NetworkPlan("probe", List.of(
                new Layer.Input("input", 2),
                new Layer.Convolution("convolution", "input", 4, 3, 1, 1, true, Activation.NONE),
                new Layer.Pooling("pooling", "convolution", Layer.Pooling.Kind.MAXIMUM, 2, 2, 0, false),
                new Layer.BatchNormalisation("normalisation", "pooling", true, Activation.NONE)),
                List.of("normalisation"));
        return new TrainedNetwork(plan, Initialiser.he(plan, PictureSize.square(4), 1));
    }
}
