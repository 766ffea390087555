package wae.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.RandomWeights;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.CancelledException;
import wae.domain.task.Problem;
import wae.io.model.PlanJson;

/** A process that ends while networks run and start, and a network that is closed while it runs. */
@Timeout(60)
class EndDuringRunTest {

    private static final PictureSize SIZE = PictureSize.square(256);
    /** The end of the process is held open this long, so that every race has time to happen. */
    private static final long HELD_MILLIS = 700;
    private static final int REFUSED = 3;

    /** What the child process does: two threads use networks while it exits. */
    public static void main(String[] args) throws Exception {
        TrainedNetwork encoder = RandomWeights.network(AutoEncoderPlans.encoder(16), SIZE, 1);
        OnnxEngine engine = new OnnxEngine(new OnnxFormat(new PlanJson()));
        RunningNetwork running = engine.start(encoder, 1);
        float[] input = RandomWeights.input(3 * SIZE.pixels(), 2);
        running.run(1, SIZE, List.of(input));
        forever(() -> running.run(1, SIZE, List.of(input)));
        forever(() -> {
            try (RunningNetwork started = engine.start(encoder, 1)) {
                started.run(1, SIZE, List.of(input));
            } catch (Problem e) {
                throw new IllegalStateException(e);
            }
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> pause(HELD_MILLIS)));
        pause(200);
        System.exit(0);
    }

    private static void forever(Runnable work) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    work.run();
                }
            } catch (CancelledException refused) {
                return;
            } catch (RuntimeException e) {
                Runtime.getRuntime().halt(REFUSED);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theProcessEndsInPeaceWhileNetworksRunAndStart(@TempDir Path folder) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), EndDuringRunTest.class.getName())
                .directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(said).doesNotContain("fatal error");
        assertThat(child.exitValue()).as(said).isZero();
    }

    @Test
    void aNetworkThatIsClosedWhileItRunsFinishesAndRefusesTheNextRun() throws Exception {
        TrainedNetwork encoder = RandomWeights.network(AutoEncoderPlans.encoder(16), SIZE, 1);
        RunningNetwork running = new OnnxEngine(new OnnxFormat(new PlanJson())).start(encoder, 1);
        float[] input = RandomWeights.input(3 * SIZE.pixels(), 2);
        Thread closing = new Thread(running::close);
        running.run(1, SIZE, List.of(input));
        closing.start();
        assertThatThrownBy(() -> {
            while (true) {
                running.run(1, SIZE, List.of(input));
            }
        }).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
        closing.join();
    }
}
