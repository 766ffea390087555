package wae.io.image.webp;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStream;

/**
 * The coded picture of a file or of a frame.
 *
 * @param left   position on the canvas
 * @param top    position on the canvas
 * @param width  in pixels, as the coded picture says
 * @param height in pixels, as the coded picture says
 * @param data   the chunk that codes it
 * @param alpha  the chunk that codes its alpha, for lossy pictures only
 */
record WebpFrame(int left, int top, int width, int height, WebpChunk data, Optional<WebpChunk> alpha) {

    private static final String LOSSY = "VP8 ";
    private static final String LOSSLESS = "VP8L";
    private static final int SIZES = 6; // where a lossy picture says its size

    static boolean isPicture(WebpChunk chunk) {
        return chunk.name().equals(LOSSY) || chunk.name().equals(LOSSLESS);
    }

    /** The first picture among chunks. */
    static WebpFrame of(ImageInputStream in, List<WebpChunk> chunks, int left, int top) throws IOException {
        WebpChunk data = chunks.stream().filter(WebpFrame::isPicture).findFirst()
                .orElseThrow(() -> new EOFException("no picture"));
        if (data.name().equals(LOSSLESS)) {
            LosslessDecoder.Header header = LosslessDecoder.Header.read(data.start(in, LosslessDecoder.HEADER_BYTES));
            return new WebpFrame(left, top, header.width(), header.height(), data, Optional.empty());
        }
        byte[] start = data.start(in, Vp8Header.FRAME_BYTES);
        if (start.length < Vp8Header.FRAME_BYTES) {
            throw new EOFException("no frame header");
        }
        int width = (start[SIZES] & 0xff | start[SIZES + 1] << 8) & 0x3fff;
        int height = (start[SIZES + 2] & 0xff | start[SIZES + 3] << 8) & 0x3fff;
        if (width == 0 || height == 0) {
            throw new IIOException("a picture without pixels");
        }
        Optional<WebpChunk> alpha = chunks.stream().filter(chunk -> chunk.name().equals("ALPH")).findFirst();
        return new WebpFrame(left, top, width, height, data, alpha);
    }

    /** Its pixels. */
    BufferedImage decode(ImageInputStream in) throws IOException {
        byte[] bytes = data.read(in);
        if (data.name().equals(LOSSLESS)) {
            int[] pixels = LosslessDecoder.decode(bytes, LosslessDecoder.HEADER_BYTES, width, height);
            return image(pixels, LosslessDecoder.Header.read(bytes).alpha());
        }
        YuvImage picture = new Vp8Decoder(bytes).decode();
        BufferedImage image = new BufferedImage(width, height,
                alpha.isPresent() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        if (alpha.isEmpty()) {
            picture.toBgr(pixels, 3, 0);
            return image;
        }
        picture.toBgr(pixels, 4, 1);
        byte[] plane = AlphaPlane.decode(alpha.get().read(in), width, height);
        for (int i = 0; i < plane.length; i++) {
            pixels[4 * i] = plane[i];
        }
        return image;
    }

    private BufferedImage image(int[] pixels, boolean transparent) {
        DirectColorModel colours = new DirectColorModel(32, 0xff0000, 0xff00, 0xff, transparent ? 0xff000000 : 0);
        WritableRaster raster = Raster.createPackedRaster(
                new DataBufferInt(pixels, pixels.length), width, height, width, colours.getMasks(), null);
        return new BufferedImage(colours, raster, false, null);
    }
}
