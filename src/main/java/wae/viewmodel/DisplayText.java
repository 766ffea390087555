package wae.viewmodel;

import wae.domain.image.DisplayMapping;
import wae.words.Words;

/** How planes are displayed, as the window says it. */
public final class DisplayText {

    private DisplayText() {
    }

    /** One line under an image. */
    public static String of(DisplayMapping mapping) {
        return mapping.kind() == DisplayMapping.Kind.COLOUR && !mapping.equals(DisplayMapping.PICTURE)
                ? Words.of("decompose.display-contrast", gain(mapping), offset(mapping)) : narrow(mapping);
    }

    /** The same for a narrow image. */
    public static String narrow(DisplayMapping mapping) {
        if (mapping.kind() == DisplayMapping.Kind.SIGNED) {
            return Words.of("decompose.display-signed", gain(mapping));
        }
        return mapping.equals(DisplayMapping.PICTURE) ? Words.of("decompose.display-unscaled")
                : Words.of("decompose.display-contrast-narrow", gain(mapping), offset(mapping));
    }

    /** The gain as a factor. */
    public static String gain(DisplayMapping mapping) {
        return "\u00d7" + DisplayMapping.digits(mapping.gain());
    }

    private static String offset(DisplayMapping mapping) {
        String digits = DisplayMapping.digits(Math.abs(mapping.offset()));
        return mapping.offset() < 0 ? "\u2212" + digits : digits;
    }
}
