package wae.io.image;

import java.io.IOException;

/** A whole file of a kind that is not read here; the message says which, e.g. "TIFF with 24-bit grey". */
final class UnsupportedPicture extends IOException {

    private static final long serialVersionUID = 1;

    UnsupportedPicture(String kind) {
        super(kind);
    }
}
