package wae.domain.classification;

/** The systems that are compared, each around any backbone. */
public enum SystemKind {
    /** The backbone on the full-size picture. */
    BASELINE("", "baseline"),
    /** The baseline's network on the picture reduced to half by plain resampling. */
    HALF_SIZE("half-", "half-size baseline"),
    /** The accelerated classifier with the Wavelet-like Auto-Encoder. */
    WAE("wae-", "WAE"),
    /** The accelerated classifier with a fixed Haar wavelet. */
    WAVELET("wavelet-", "Wavelet+CNN"),
    /** WAE's plan, trained from the labels alone. */
    DECOMPOSITION("decomposition-", "Decomposition+CNN"),
    /** The baseline with channels dropped that change the next layer's output least. */
    THINET("thinet-", "ThiNet"),
    /** The baseline with channels dropped whose Taylor criterion is least. */
    TAYLOR("taylor-", "Taylor");

    private final String prefix;
    private final String title;

    SystemKind(String prefix, String title) {
        this.prefix = prefix;
        this.title = title;
    }

    /** Before the backbone's name in a system's name; empty for the baseline. */
    public String prefix() {
        return prefix;
    }

    /** As users know it. */
    public String title() {
        return title;
    }

    /** Whether the network has the three outputs low branch, fusion and sum. */
    public boolean isAccelerated() {
        return this == WAE || this == WAVELET || this == DECOMPOSITION;
    }

    /** Whether the network is the baseline with channels removed. */
    public boolean isPruned() {
        return this == THINET || this == TAYLOR;
    }
}
