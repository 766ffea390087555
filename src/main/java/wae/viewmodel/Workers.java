package wae.viewmodel;

/**
 * Where work runs that must not keep the screen waiting; each does one thing at a time, in order.
 *
 * @param files     reads and writes files
 * @param networks  runs networks and measures systems, so that no measurement has another beside it
 * @param measuring computes what takes long and needs no network, such as SSIM
 * @param painting  turns values into colours and draws frames
 * @param training  trains, however long; the window's end does not interrupt it
 */
public record Workers(TaskRunner files, TaskRunner networks, TaskRunner measuring, TaskRunner painting,
                      TaskRunner training) {

    /** All of it on one. */
    public static Workers all(TaskRunner runner) {
        return new Workers(runner, runner, runner, runner, runner);
    }
}
