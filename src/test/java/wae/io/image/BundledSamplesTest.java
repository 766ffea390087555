package wae.io.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.cli.ChartsCommand;
import wae.cli.Commands;
import wae.domain.image.PictureNames;
import wae.domain.image.TestChart;

class BundledSamplesTest {

    private static final Path SAMPLES = Path.of("sample-images");

    @Test
    void theListIsTheFolder() throws Exception {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            assertThat(files.filter(PictureNames::isPicture).map(file -> file.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(BundledSamples.files());
        }
    }

    @Test
    void everySampleIsPackagedAndReadAsItsFileIs() throws Exception {
        BundledSamples samples = new BundledSamples();
        assertThat(samples.names()).startsWith("astronaut").doesNotHaveDuplicates();
        for (int i = 0; i < samples.names().size(); i++) {
            Path file = SAMPLES.resolve(BundledSamples.files().get(i));
            assertThat(samples.read(samples.names().get(i)).planes().toArray())
                    .isEqualTo(new PictureFiles().read(file).planes().toArray());
        }
    }

    @Test
    void theNoticeNamesEveryFile() throws Exception {
        assertThat(Files.readString(SAMPLES.resolve("NOTICE"))).contains(BundledSamples.files());
    }

    @Test
    void theChartsAreWhatTheCommandDraws(@TempDir Path folder) throws Exception {
        int status = Commands.of("test", List.of(new ChartsCommand(new PictureFiles())))
                .execute("charts", "--out", folder.toString());
        assertThat(status).isZero();
        PictureFiles files = new PictureFiles();
        for (TestChart chart : TestChart.values()) {
            assertThat(files.read(SAMPLES.resolve(chart.fileName())).planes().toArray()).as(chart.title())
                    .isEqualTo(files.read(folder.resolve(chart.fileName())).planes().toArray());
        }
    }
}
