package wae.io.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/** Which decoder reads a format. The list is made once: asking ImageIO for every file costs more than a small file. */
final class Readers {

    private static final Map<PictureFormat, ImageReaderSpi> PREFERRED = new EnumMap<>(PictureFormat.class);

    static {
        for (PictureFormat format : PictureFormat.values()) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
            if (readers.hasNext()) { // WebP has a decoder of this project
                ImageReader reader = readers.next();
                PREFERRED.put(format, reader.getOriginatingProvider());
                reader.dispose();
            }
        }
    }

    private Readers() {
    }

    /** Work with a reader. */
    @FunctionalInterface
    interface Reading<T> {
        /** Does it. */
        T with(ImageReader reader) throws IOException;
    }

    /** Decodes the first picture; what the decoder only warns of though pixels are missing is a failure. */
    static BufferedImage read(PictureFormat format, ImageInputStream in) throws IOException {
        DecoderWarnings warnings = new DecoderWarnings();
        BufferedImage image = with(PREFERRED.get(format), in, reader -> {
            reader.addIIOReadWarningListener(warnings);
            return reader.read(0);
        });
        warnings.throwIfDamaged();
        return image;
    }

    /** The size of the first picture as the preferred reader sees it. */
    static StoredPicture.Extent extent(PictureFormat format, ImageInputStream in) throws IOException {
        return with(PREFERRED.get(format), in,
                reader -> new StoredPicture.Extent(reader.getWidth(0), reader.getHeight(0)));
    }

    private static <T> T with(ImageReaderSpi provider, ImageInputStream in, Reading<T> reading) throws IOException {
        ImageReader reader = provider.createReaderInstance();
        try {
            in.seek(0);
            reader.setInput(in, true, true);
            return reading.with(reader);
        } finally {
            reader.dispose();
        }
    }
}
