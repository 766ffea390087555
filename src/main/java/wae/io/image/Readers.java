package wae.io.image;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/** Which decoder reads a file. The list is made once: asking ImageIO for every file costs more than a small file. */
final class Readers {

    /** What TwelveMonkeys' TIFF reader scales right; Java's own knows the depths between. */
    private static final Set<Integer> USUAL_TIFF_BITS = Set.of(1, 2, 4, 8, 16, 32, 64);

    private static final Map<PictureFormat, ImageReaderSpi> PREFERRED = new EnumMap<>(PictureFormat.class);

    private static final ImageReaderSpi OWN_TIFF = javaTiff();

    static {
        for (PictureFormat format : PictureFormat.values()) {
            ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
            PREFERRED.put(format, reader.getOriginatingProvider());
            reader.dispose();
        }
    }

    private Readers() {
    }

    /** A reader for a stream of a format; moves the stream. */
    static ImageReader of(PictureFormat format, ImageInputStream in) throws IOException {
        boolean unusual = format == PictureFormat.TIFF && !USUAL_TIFF_BITS.contains(tiffBits(in));
        return (unusual ? OWN_TIFF : PREFERRED.get(format)).createReaderInstance();
    }

    private static int tiffBits(ImageInputStream in) {
        try {
            return TiffDirectory.value(in, 0, TiffDirectory.BITS_PER_SAMPLE).orElse(1);
        } catch (IOException | IndexOutOfBoundsException e) {
            return 1; // the reader will say what is wrong
        }
    }

    private static ImageReaderSpi javaTiff() {
        Iterator<ImageReaderSpi> all = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
        while (all.hasNext()) {
            ImageReaderSpi provider = all.next();
            if (provider.getPluginClassName().equals("com.sun.imageio.plugins.tiff.TIFFImageReader")) {
                return provider;
            }
        }
        throw new IllegalStateException("Java has had a TIFF reader since version 9");
    }
}
