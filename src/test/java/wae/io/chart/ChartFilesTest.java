package wae.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.chart.Axis;
import wae.chart.Drawing;
import wae.chart.LineDrawing;
import wae.chart.LineModel;
import wae.chart.Palette;
import wae.chart.Series;
import wae.chart.SeriesStyle;

class ChartFilesTest {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    @TempDir
    private Path folder;

    private static Drawing chart(int points) {
        LineModel model = new LineModel("loss", new Axis("step", "", true), Axis.of("loss", "nat"));
        Series series = new Series("first run", "nat", SeriesStyle.ofRun(0));
        for (int i = 0; i < points; i++) {
            series.append(i, 2.0 / (1 + i));
        }
        model.add(series);
        return new LineDrawing(model, "nothing was measured");
    }

    private BufferedImage picture(int points) throws Exception {
        Path file = folder.resolve("new folder").resolve("loss.png");
        new ChartFiles().png(chart(points), WIDTH, HEIGHT, 2, file);
        return ImageIO.read(file.toFile());
    }

    @Test
    void aPictureIsWhiteAndAsLargeAsAskedForWithTheLineInItsColour() throws Exception {
        for (int points : new int[] {50, 50_000}) { // drawn point by point, and as columns
            BufferedImage page = picture(points);
            assertThat(page.getWidth()).isEqualTo(2 * WIDTH);
            assertThat(page.getHeight()).isEqualTo(2 * HEIGHT);
            assertThat(page.getRGB(3, 3) & 0xFFFFFF).isEqualTo(0xFFFFFF);
            int line = Palette.print().rgb(SeriesStyle.ofRun(0).role());
            assertThat(IntStream.range(0, 4 * WIDTH * HEIGHT)
                    .filter(i -> (page.getRGB(i % (2 * WIDTH), i / (2 * WIDTH)) & 0xFFFFFF) == line).count())
                    .as("pixels of the line through %d points", points).isGreaterThan(300);
        }
    }

    @Test
    void titleLegendAndAxisTitlesHaveInkAndNothingTouchesTheEdge() throws Exception {
        BufferedImage page = picture(50);
        assertThat(inked(page, 24, 24, 200, 44)).as("title").isTrue();
        assertThat(inked(page, 80, 76, 300, 100)).as("legend").isTrue();
        assertThat(inked(page, 24, 300, 60, 460)).as("title of the axis upwards").isTrue();
        assertThat(inked(page, 500, 2 * HEIGHT - 56, 800, 2 * HEIGHT - 24)).as("title of the axis along").isTrue();
        assertThat(inked(page, 0, 0, 2 * WIDTH, 12) || inked(page, 0, 0, 12, 2 * HEIGHT)
                || inked(page, 2 * WIDTH - 12, 0, 2 * WIDTH, 2 * HEIGHT)
                || inked(page, 0, 2 * HEIGHT - 12, 2 * WIDTH, 2 * HEIGHT)).as("edge").isFalse();
    }

    private static boolean inked(BufferedImage page, int left, int top, int right, int bottom) {
        return IntStream.range(top, bottom).anyMatch(y -> IntStream.range(left, right)
                .anyMatch(x -> (page.getRGB(x, y) & 0xFF) < 128 || (page.getRGB(x, y) >> 16 & 0xFF) < 128));
    }

    @Test
    void tablesHoldEveryPointAndDrawingsAreVectors() throws Exception {
        new ChartFiles().csv(chart(50_000), folder.resolve("loss.csv"));
        assertThat(Files.readAllLines(folder.resolve("loss.csv"))).hasSize(50_001).startsWith("step,first run (nat)");
        new ChartFiles().svg(chart(50), WIDTH, HEIGHT, folder.resolve("loss.svg"));
        assertThat(Files.readString(folder.resolve("loss.svg"))).contains("<svg", "first run", "loss (nat)", "<polyline");
    }
}
