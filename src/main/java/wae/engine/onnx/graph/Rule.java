package wae.engine.onnx.graph;

import java.util.List;

/** What an operator makes of its inputs. */
@FunctionalInterface
interface Rule {

    /** @throws Unfit if they do not go with it, or what it makes depends on values that are not known */
    Outcome of(Step step);

    /**
     * What an operator gives.
     *
     * @param arrays       its outputs; those that are missing are not known
     * @param multiplyAdds that it takes
     * @param inPlace      whether it can write over its first input
     */
    record Outcome(List<Array> arrays, long multiplyAdds, boolean inPlace) {

        static Outcome of(Array array) {
            return new Outcome(List.of(array), 0, false);
        }

        static Outcome over(Array array) {
            return new Outcome(List.of(array), 0, true);
        }

        static Outcome of(Array array, long multiplyAdds) {
            return new Outcome(List.of(array), multiplyAdds, false);
        }
    }
}
