package wae.domain.training;

/** What a run trains; the first three are the method's, in their order. */
public enum Stage {
    /** 1: encoder and decoder alone, under the transform loss. */
    AUTO_ENCODER("autoencoder", "auto-encoder"),
    /** 2: an accelerated classifier on an encoder, or a wavelet, that is frozen. */
    CLASSIFIER("classifier", "classifier, encoder frozen"),
    /** 3: encoder, decoder and classifier together: classification loss plus gamma times transform loss. */
    JOINT("joint", "joint fine-tuning"),
    /** A plain network: the baseline, the half-size baseline, or a pruned one. */
    BASELINE("baseline", "baseline");

    private final String word;
    private final String title;

    Stage(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** As in commands and files. */
    public String word() {
        return word;
    }

    /** As users know it. */
    public String title() {
        return title;
    }
}
