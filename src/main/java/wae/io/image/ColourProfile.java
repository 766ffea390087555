package wae.io.image;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.ByteBuffer;
import java.util.Optional;
import wae.domain.image.Picture;

/**
 * From the colours that a file's ICC profile describes to sRGB, at 16 bits. A missing profile and one that cannot be used
 * (damaged, of other colours than the picture's) count as sRGB. Not safe for several threads.
 */
final class ColourProfile {

    /** Profiles with more bytes are not read: real ones have up to about 3 million. */
    static final int MAX_BYTES = 4 << 20;

    /** Bytes of a profile's header. */
    static final int HEADER_BYTES = 128;

    private static final String UNUSABLE = "not usable, taken as sRGB";
    private static final int SIGNATURE_AT = 36;
    private static final int SIGNATURE = 0x61637370; // "acsp"
    private static final float FULL = 65535;
    private static final int GRID = 9;

    /** Half a level of 8 bits: what differs less is sRGB, written down in another way. */
    private static final float SAME = 0.5f / 255;

    private final String name;
    private final ColorConvertOp conversion; // null: the colours are sRGB
    private final int colours;
    private WritableRaster from;
    private WritableRaster to;

    private ColourProfile(String name, ColorConvertOp conversion, int colours) {
        this.name = name;
        this.conversion = conversion;
        this.colours = colours;
    }

    /** @param grey whether the picture has one colour, not three */
    static ColourProfile of(Optional<byte[]> bytes, boolean grey) {
        return of(bytes, grey ? ColorSpace.TYPE_GRAY : ColorSpace.TYPE_RGB);
    }

    /** The profile of a picture of inks, which the decoder has applied. */
    static ColourProfile ofInks(Optional<byte[]> bytes) {
        return of(bytes, ColorSpace.TYPE_CMYK);
    }

    private static ColourProfile of(Optional<byte[]> bytes, int kind) {
        if (bytes.isEmpty()) {
            return new ColourProfile(Picture.NO_PROFILE, null, 0);
        }
        byte[] data = bytes.get();
        if (!announced(data, data.length, data.length)) {
            return new ColourProfile(UNUSABLE, null, 0);
        }
        try {
            ICC_Profile profile = ICC_Profile.getInstance(data);
            String converted = ProfileName.of(profile) + ", converted to sRGB";
            if (profile.getColorSpaceType() != kind || kind == ColorSpace.TYPE_CMYK) {
                return new ColourProfile(profile.getColorSpaceType() == kind ? converted : UNUSABLE, null, 0);
            }
            ICC_Profile[] way = {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
            ColourProfile found = new ColourProfile(converted, new ColorConvertOp(way, null), kind == ColorSpace.TYPE_GRAY ? 1 : 3);
            return found.changesNothing() ? new ColourProfile(ProfileName.of(profile), null, 0) : found;
        } catch (IllegalArgumentException | CMMException | IndexOutOfBoundsException e) {
            return new ColourProfile(UNUSABLE, null, 0);
        }
    }

    /** Whether this is the start of a profile that is no longer than the limit. */
    static boolean announced(byte[] start, int count, int limit) {
        return count >= HEADER_BYTES && ByteBuffer.wrap(start).getInt(SIGNATURE_AT) == SIGNATURE
                && ByteBuffer.wrap(start).getInt(0) >= HEADER_BYTES && ByteBuffer.wrap(start).getInt(0) <= limit;
    }

    /** For the figures: what the file has, and what became of it. */
    String name() {
        return name;
    }

    /** Converts pixels in [0,1] in place; of a grey picture the three are alike. */
    void convert(int count, float[] red, float[] green, float[] blue) {
        if (conversion == null || count == 0) {
            return;
        }
        if (from == null || from.getWidth() != count) {
            from = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, count, 1, colours, null);
            to = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, count, 1, 3, null);
        }
        float[][] planes = {red, green, blue};
        for (int band = 0; band < colours; band++) {
            for (int i = 0; i < count; i++) {
                from.setSample(i, 0, band, Math.round(planes[band][i] * FULL));
            }
        }
        conversion.filter(from, to);
        for (int band = 0; band < 3; band++) {
            for (int i = 0; i < count; i++) {
                planes[band][i] = to.getSample(i, 0, band) / FULL;
            }
        }
    }

    private boolean changesNothing() {
        int count = colours == 1 ? GRID : GRID * GRID * GRID;
        float[][] before = new float[3][count];
        float[][] after = new float[3][count];
        for (int i = 0; i < count; i++) {
            int[] steps = colours == 1 ? new int[] {i, i, i} : new int[] {i % GRID, i / GRID % GRID, i / GRID / GRID};
            for (int band = 0; band < 3; band++) {
                before[band][i] = steps[band] / (GRID - 1f);
                after[band][i] = before[band][i];
            }
        }
        convert(count, after[0], after[1], after[2]);
        for (int i = 0; i < 3 * count; i++) {
            if (Math.abs(before[i % 3][i / 3] - after[i % 3][i / 3]) > SAME) {
                return false;
            }
        }
        return true;
    }
}
