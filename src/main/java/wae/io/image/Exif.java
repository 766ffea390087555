package wae.io.image;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.stream.ImageInputStream;

/** Finds the EXIF orientation in a picture file, without trusting anything that the file says about itself. */
final class Exif {

    private static final int MAX_CHUNKS = 1000; // real files have a few dozen

    private Exif() {
    }

    /** The orientation, 1 to 8; upright where the file says nothing usable. Moves the stream. */
    static int orientation(ImageInputStream in, PictureFormat format) {
        try {
            return switch (format) {
                case JPEG -> inJpeg(in);
                case PNG -> inChunks(in, 8, "eXIf", ByteOrder.BIG_ENDIAN);
                case WEBP -> inChunks(in, 12, "EXIF", ByteOrder.LITTLE_ENDIAN);
                case TIFF -> inTiffBlock(in, 0);
                case GIF, BMP -> Orientation.UPRIGHT;
            };
        } catch (IOException | IndexOutOfBoundsException e) {
            return Orientation.UPRIGHT; // broken EXIF is no reason to refuse a picture
        }
    }

    private static int inJpeg(ImageInputStream in) throws IOException {
        long block = JpegHeader.read(in).exif();
        return block == JpegHeader.NONE ? Orientation.UPRIGHT : inTiffBlock(in, block);
    }

    /** PNG has (length, name, data, checksum), RIFF has (name, length, data, padding to even). */
    private static int inChunks(ImageInputStream in, int first, String wanted, ByteOrder order) throws IOException {
        boolean png = order == ByteOrder.BIG_ENDIAN;
        in.setByteOrder(order);
        long place = first;
        for (int chunk = 0; chunk < MAX_CHUNKS; chunk++) {
            in.seek(place + (png ? 0 : 4));
            long length = in.readUnsignedInt();
            in.seek(place + (png ? 4 : 0));
            String name = text(in, 4);
            if (name.equals(wanted)) {
                in.seek(place + 8);
                boolean prefixed = "Exif\0\0".equals(text(in, 6)); // some WebP writers keep JPEG's prefix
                return inTiffBlock(in, place + 8 + (prefixed ? 6 : 0));
            }
            place += 8 + length + (png ? 4 : length % 2);
        }
        return Orientation.UPRIGHT;
    }

    private static int inTiffBlock(ImageInputStream in, long base) throws IOException {
        return TiffDirectory.value(in, base, TiffDirectory.ORIENTATION).orElse(Orientation.UPRIGHT);
    }

    private static String text(ImageInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
