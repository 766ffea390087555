package wae.io.image;

import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

/** A decoded file before it becomes a {@link Picture}, upright. Not safe for several threads. */
public final class DecodedPicture {

    private final PixelRows rows;
    private final Orientation orientation;

    DecodedPicture(PixelRows rows, int orientation) {
        this.rows = rows;
        this.orientation = new Orientation(orientation, new PictureSize(rows.width(), rows.height()));
    }

    /** Size when upright. */
    public PictureSize size() {
        return orientation.upright();
    }

    /** The whole picture at the precision that the file has. */
    public Picture toPicture() {
        return toPicture(0, 0, size());
    }

    /** A rectangle of the picture at the precision that the file has. */
    public Picture toPicture(int left, int top, PictureSize size) {
        int plane = Math.toIntExact(size.pixels());
        float[] values = new float[Picture.CHANNELS * plane];
        copy(left, top, size, (index, red, green, blue) -> {
            values[index] = red;
            values[plane + index] = green;
            values[2 * plane + index] = blue;
        });
        return new Picture(Planes.owning(Picture.CHANNELS, size, values), rows.profile());
    }

    /**
     * A rectangle of the picture with 8 bits per value.
     *
     * @return 3 x height x width, unsigned
     */
    public byte[] bytes(int left, int top, PictureSize extent) {
        int plane = Math.toIntExact(extent.pixels());
        byte[] values = new byte[Picture.CHANNELS * plane];
        copy(left, top, extent, (index, red, green, blue) -> {
            values[index] = toByte(red);
            values[plane + index] = toByte(green);
            values[2 * plane + index] = toByte(blue);
        });
        return values;
    }

    private static byte toByte(float value) {
        return (byte) (value * 255 + 0.5f);
    }

    /** Where a pixel of a rectangle goes. */
    @FunctionalInterface
    private interface Target {
        /** @param index row by row in the rectangle */
        void put(int index, float red, float green, float blue);
    }

    private void copy(int left, int top, PictureSize extent, Target target) {
        Orientation back = orientation.inverse();
        int right = left + extent.width() - 1;
        int bottom = top + extent.height() - 1;
        int fromColumn = Math.min(back.column(left, top), back.column(right, bottom));
        int toColumn = Math.max(back.column(left, top), back.column(right, bottom));
        int fromRow = Math.min(back.row(left, top), back.row(right, bottom));
        int toRow = Math.max(back.row(left, top), back.row(right, bottom));
        int count = toColumn - fromColumn + 1;
        float[][] rgb = new float[Picture.CHANNELS][count];
        for (int row = fromRow; row <= toRow; row++) {
            rows.read(fromColumn, row, count, rgb[0], rgb[1], rgb[2]);
            for (int i = 0; i < count; i++) {
                int x = orientation.column(fromColumn + i, row) - left;
                int y = orientation.row(fromColumn + i, row) - top;
                target.put(y * extent.width() + x, rgb[0][i], rgb[1][i], rgb[2][i]);
            }
        }
    }
}
