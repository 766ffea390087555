package wae.domain.network;

/** Plans as text, so that a model file can carry the plan it was made from. */
public interface PlanFormat {

    /** The plan as JSON. */
    String write(NetworkPlan plan);

    /**
     * The plan that a text describes.
     *
     * @throws IllegalArgumentException with one sentence, if it describes none
     */
    NetworkPlan read(String text);
}
