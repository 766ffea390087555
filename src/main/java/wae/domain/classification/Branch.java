package wae.domain.classification;

/** The three scores of an accelerated classifier; a plain one has only the sum. */
public enum Branch {
    /** The backbone on I_L with its own head. */
    LOW("low branch alone"),
    /** The fusion network on both last feature maps. */
    FUSION("fusion alone"),
    /** What decides. */
    SUM("sum");

    private final String title;

    Branch(String title) {
        this.title = title;
    }

    /** As users know it. */
    public String title() {
        return title;
    }
}
