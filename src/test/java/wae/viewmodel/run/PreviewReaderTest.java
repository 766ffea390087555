package wae.viewmodel.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureStore;
import wae.domain.image.Planes;
import wae.domain.run.PreviewFile;
import wae.domain.task.Problem;

class PreviewReaderTest {

    private final List<String> reads = new ArrayList<>();
    private final PreviewReader reader = new PreviewReader(new PictureStore() {
        @Override
        public Picture read(Path file) {
            reads.add(file.toString());
            return PictureBuilder.stripes(16, 16);
        }

        @Override
        public void writePng(Planes planes, DisplayMapping mapping, Path file) {
            throw new AssertionError("previews are only read");
        }
    });

    @Test
    void eachFileIsDecodedOnceAlthoughEveryReconstructionIsComparedWithTheOriginal() throws Problem {
        Map<Panel, PreviewPanel> first = reader.read(files(0));
        reader.read(files(5));
        assertThat(reader.read(files(0)).get(Panel.RECONSTRUCTION)).isSameAs(first.get(Panel.RECONSTRUCTION));
        assertThat(reads).containsExactly("original", "0", "5");
        assertThat(first.get(Panel.RECONSTRUCTION).caption()).isEqualTo("exact");
    }

    private static List<PreviewFile> files(long step) {
        return List.of(new PreviewFile(step, 0, Panel.ORIGINAL, Path.of("original"), DisplayMapping.PICTURE),
                new PreviewFile(step, 0, Panel.RECONSTRUCTION, Path.of(String.valueOf(step)), DisplayMapping.PICTURE));
    }
}
