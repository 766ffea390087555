package wae.io.image;

/** Adds up the differences that a TIFF row was stored as. */
final class TiffPredictor {

    private static final int FLOATING = 3;

    private final TiffLayout layout;
    private final boolean little;
    private final int bytes;

    TiffPredictor(TiffLayout layout, boolean little) {
        this.layout = layout;
        this.little = little;
        bytes = layout.bits() / 8;
    }

    /** @param row where the row starts */
    void undo(byte[] data, int row) {
        if (layout.predictor() == FLOATING) {
            undoFloating(data, row);
            return;
        }
        int step = bytes * layout.together();
        for (int at = row + step; at < row + layout.rowBytes(); at += bytes) {
            int carry = 0;
            for (int i = 0; i < bytes; i++) {
                int position = at + (little ? i : bytes - 1 - i);
                int sum = (data[position] & 0xff) + (data[position - step] & 0xff) + carry;
                data[position] = (byte) sum;
                carry = sum >> 8;
            }
        }
    }

    /** Bytes were sorted by their weight, then stored as differences. */
    private void undoFloating(byte[] data, int row) {
        int length = layout.rowBytes();
        for (int at = row + layout.together(); at < row + length; at++) {
            data[at] += data[at - layout.together()];
        }
        byte[] sorted = new byte[length];
        System.arraycopy(data, row, sorted, 0, length);
        int count = length / bytes;
        for (int i = 0; i < count; i++) {
            for (int weight = 0; weight < bytes; weight++) {
                data[row + i * bytes + (little ? bytes - 1 - weight : weight)] = sorted[weight * count + i];
            }
        }
    }
}
