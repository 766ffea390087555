package wae.viewmodel.compare;

import wae.chart.Mark;
import wae.chart.Role;
import wae.domain.classification.SystemKind;
import wae.domain.comparison.SystemFacts;

/** Colours and marks of the compared systems. */
public final class SystemRoles {

    private SystemRoles() {
    }

    /** The kind's colour. */
    public static Role of(SystemKind kind) {
        return switch (kind) {
            case BASELINE -> Role.BASELINE;
            case HALF_SIZE -> Role.HALF_SIZE;
            case WAE -> Role.WAE;
            case WAVELET -> Role.WAVELET;
            case DECOMPOSITION -> Role.DECOMPOSITION;
            case THINET -> Role.THINET;
            case TAYLOR -> Role.TAYLOR;
        };
    }

    /** The colour of a system; that of text for an external model. */
    public static Role of(SystemFacts facts) {
        return facts.kind().map(SystemRoles::of).orElse(Role.TEXT);
    }

    /** The colour of a system by its name; the longest prefix that fits, so that an own backbone has one too. */
    public static Role of(String name) {
        for (SystemKind kind : SystemKind.values()) {
            if (!kind.prefix().isEmpty() && name.startsWith(kind.prefix())) {
                return of(kind);
            }
        }
        return Role.BASELINE;
    }

    /** A mark that identifies the kind without its colour. */
    public static Mark mark(SystemKind kind) {
        return Mark.values()[kind.ordinal()];
    }
}
