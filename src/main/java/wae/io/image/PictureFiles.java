package wae.io.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import wae.domain.image.Picture;
import wae.domain.image.PictureStore;
import wae.domain.image.Planes;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;

/**
 * Pictures as files: reads PNG, JPEG, BMP, GIF, TIFF and WebP by content (what becomes of depth, transparency,
 * profiles and orientation: {@link PictureDecoder}, {@link PixelRows}), writes PNG.
 */
public final class PictureFiles implements PictureStore {

    @Override
    public Picture read(Path file) throws Problem {
        return PictureDecoder.decode(file, DecodedPicture::toPicture);
    }

    @Override
    public void writePng(Planes shown, Path file) throws Problem {
        if (shown.channels() != Picture.CHANNELS) {
            throw new IllegalArgumentException("three planes are written, not " + shown.channels());
        }
        BufferedImage image = image(shown);
        AtomicFiles.write(file, out -> encode(image, out));
    }

    private static void encode(BufferedImage image, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, null));
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage image(Planes shown) {
        BufferedImage image = new BufferedImage(shown.width(), shown.height(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[shown.width()];
        for (int y = 0; y < shown.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = level(shown.at(0, y, x)) << 16 | level(shown.at(1, y, x)) << 8 | level(shown.at(2, y, x));
            }
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return image;
    }

    private static int level(float value) {
        return value >= 0 ? (int) (Math.min(value, 1) * 255 + 0.5f) : 0; // NaN becomes 0
    }
}
