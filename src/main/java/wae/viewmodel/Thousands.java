package wae.viewmodel;

import java.util.Locale;

/** Whole numbers as the window writes them. */
public final class Thousands {

    private Thousands() {
    }

    /** With thin gaps between thousands, which no language takes for a decimal mark. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }
}
