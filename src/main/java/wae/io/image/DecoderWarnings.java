package wae.io.image;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/**
 * Remembers what a decoder only warns of though the picture suffers: libjpeg fills what is missing with grey and
 * goes on. Harmless warnings (extra bytes between markers, odd metadata) are let through.
 */
final class DecoderWarnings implements IIOReadWarningListener {

    private String worst;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        String words = warning.toLowerCase(Locale.ROOT);
        boolean harmful = words.contains("premature end") || words.contains("bad huffman")
                || words.contains("corrupt jpeg data: bad") || words.contains("found marker");
        if (harmful && worst == null) {
            worst = words;
        }
    }

    /** @throws IOException if a warning means that pixels are missing or wrong */
    void throwIfDamaged() throws IOException {
        if (worst == null) {
            return;
        }
        if (worst.contains("premature end")) {
            throw new EOFException(worst);
        }
        throw new IIOException(worst);
    }
}
