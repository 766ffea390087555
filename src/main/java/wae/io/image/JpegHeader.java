package wae.io.image;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStream;

/**
 * What a JPEG file's segments say before its picture begins. Folders of many thousand files are gone through with
 * this: ten times as fast as a reader that also looks at tables and profiles.
 *
 * @param width  of the stored picture
 * @param height of the stored picture
 * @param exif   place of the EXIF block's TIFF header, or {@link #NONE}
 */
record JpegHeader(int width, int height, long exif) {

    /** There is no EXIF block. */
    static final long NONE = -1;

    private static final int APPLICATION_1 = 0xFFE1;
    private static final int MAX_SEGMENTS = 10_000; // real files have a few dozen

    /**
     * Walks through the segments up to the frame header.
     *
     * @throws IOException if the file ends before it or what stands there is no segment
     */
    static JpegHeader read(ImageInputStream in) throws IOException {
        in.setByteOrder(ByteOrder.BIG_ENDIAN);
        long exif = NONE;
        long place = 2;
        for (int segment = 0; segment < MAX_SEGMENTS; segment++) {
            in.seek(place);
            int marker = in.readUnsignedShort();
            if (marker == 0xFFFF) { // fill bytes before a marker
                place++;
                continue;
            }
            int length = in.readUnsignedShort();
            if (marker >>> 8 != 0xFF || length < 2) {
                break;
            }
            if (isFrame(marker)) {
                in.skipBytes(1);
                int height = in.readUnsignedShort();
                return new JpegHeader(in.readUnsignedShort(), height, exif);
            }
            if (marker == APPLICATION_1 && exif == NONE && startsWithExif(in)) {
                exif = place + 10;
            }
            place += 2 + length;
        }
        throw new IIOException("no frame header");
    }

    private static boolean startsWithExif(ImageInputStream in) throws IOException {
        byte[] name = new byte[6];
        in.readFully(name);
        return new String(name, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
    }

    /** SOF0 to SOF15, among which DHT, JPG and DAC have their numbers. */
    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }
}
