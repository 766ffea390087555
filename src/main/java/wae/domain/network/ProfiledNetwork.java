package wae.domain.network;

import java.util.List;
import wae.domain.task.Problem;

/** A network that takes the time of each step while it runs, which makes a run a little slower. */
public interface ProfiledNetwork extends RunningNetwork {

    /**
     * Ends the taking of times; may be called once.
     *
     * @return the steps of every run so far, runs in order, steps in the order in which they ran
     * @throws Problem if the engine's record of them cannot be read
     */
    List<List<StepTime>> steps() throws Problem;
}
