package wae.io.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wae.domain.task.Problem;
import wae.domain.training.Metric;

/** A metrics.csv that is damaged: line, column and what was expected, in our words. */
class MetricsReaderTest {

    private static final String HEAD = "step,seconds,reconstruction_loss,energy_loss\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,0.1,0.5,0.0G-5    | "0.0G-5" in the column energy_loss is no number
            0,0.1,x,0.5         | "x" in the column reconstruction_loss is no number
            0,soon,0.5,0.5      | "soon" in the column seconds is no number
            first,0.1,0.5,0.5   | "first" in the column step is no whole number
            1.5,0.1,0.5,0.5     | "1.5" in the column step is no whole number
            99999999999999999999,0.1,0.5,0.5 | "99999999999999999999" in the column step is no whole number
            """)
    void aCellThatIsNoNumberIsNamedByLineAndColumn(String line, String clause) throws Exception {
        Path run = Files.createDirectory(folder.resolve("run"));
        Path file = Files.writeString(run.resolve("metrics.csv"), HEAD + "0,0.05,1,1\n" + line + "\n");
        assertThatThrownBy(() -> MetricsReader.read(file, Long.MAX_VALUE)).isInstanceOf(Problem.class)
                .hasMessage("metrics.csv of the run run is damaged: in line 3, " + clause + ".");
    }

    @Test
    void whatIsWholeIsRead() throws Exception {
        Path file = Files.writeString(folder.resolve("metrics.csv"), HEAD + "0,0.05,1,NaN\n1,0.1,0.5,0.25\n2,0.2");
        assertThat(MetricsReader.read(file, Long.MAX_VALUE).history().of(Metric.ENERGY_LOSS).values())
                .containsExactly(Double.NaN, 0.25);
    }
}
