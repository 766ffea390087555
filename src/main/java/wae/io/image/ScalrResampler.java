package wae.io.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.imgscalr.Scalr;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

/**
 * Resampling by imgscalr, on 8-bit values in the file's own encoding. BALANCED is bilinear: halving is the mean of 2 x
 * 2 pixels up to rounding, which its costlier methods are not.
 */
public final class ScalrResampler implements PictureResampler {

    private static final Scalr.Method METHOD = Scalr.Method.BALANCED;
    private static final int BYTE = 255;

    @Override
    public String method() {
        return "imgscalr " + METHOD + ", FIT_EXACT, 8 bit";
    }

    @Override
    public Prepared prepare(Picture picture) {
        BufferedImage image = image(picture);
        return size -> picture(image.getWidth() == size.width() && image.getHeight() == size.height() ? image
                : Scalr.resize(image, METHOD, Scalr.Mode.FIT_EXACT, size.width(), size.height()));
    }

    private static BufferedImage image(Picture picture) {
        Planes planes = picture.planes();
        BufferedImage image = new BufferedImage(planes.width(), planes.height(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = pixels(image);
        for (int i = 0; i < pixels.length; i++) {
            for (int channel = 0; channel < Picture.CHANNELS; channel++) {
                pixels[i] = pixels[i] << 8 | Math.round(planes.at(channel * pixels.length + i) * BYTE);
            }
        }
        return image;
    }

    private static Picture picture(BufferedImage image) {
        int[] pixels = pixels(image);
        float[] values = new float[Picture.CHANNELS * pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            values[i] = (pixels[i] >> 16 & BYTE) / (float) BYTE;
            values[pixels.length + i] = (pixels[i] >> 8 & BYTE) / (float) BYTE;
            values[2 * pixels.length + i] = (pixels[i] & BYTE) / (float) BYTE;
        }
        PictureSize size = new PictureSize(image.getWidth(), image.getHeight());
        return new Picture(Planes.owning(Picture.CHANNELS, size, values));
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
