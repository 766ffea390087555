package wae.io.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import wae.domain.image.DisplayMapping;
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
    public void writePng(Planes planes, DisplayMapping mapping, Path file) throws Problem {
        BufferedImage image = image(planes, mapping);
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

    /** Mapped row by row: the mapped planes as a whole would take three times the image. */
    private static BufferedImage image(Planes planes, DisplayMapping mapping) {
        BufferedImage image = new BufferedImage(planes.width(), planes.height(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[planes.width()];
        for (int y = 0; y < planes.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = mapping.argb(planes, y * row.length + x);
            }
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return image;
    }
}
