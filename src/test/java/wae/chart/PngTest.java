package wae.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

    @Test
    void anotherReaderSeesTheSamePixels() throws Exception {
        int[] pixels = {0xFF0000, 0x00FF00, 0x0000FF, 0x123456, 0xFFFFFF, 0x000000};
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.encode(pixels, 3, 3780)));
        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getHeight()).isEqualTo(2);
        for (int i = 0; i < pixels.length; i++) {
            assertThat(read.getRGB(i % 3, i / 3) & 0xFFFFFF).isEqualTo(pixels[i]);
        }
    }
}
