package wae.viewmodel;

import java.util.List;
import wae.domain.machine.Fact;
import wae.domain.task.Problem;

/** The log of the program, as the window uses it. Both may read files: never on the screen's thread. */
public interface LogAccess {

    /**
     * Opens the folder of the log in the system's file manager.
     *
     * @throws Problem if there is no log, or no file manager
     */
    void show() throws Problem;

    /**
     * What a user attaches to a report: versions, machine, settings and the last lines of the log, without names.
     *
     * @param more that is known about engines; may be empty
     */
    String report(List<Fact> more);
}
