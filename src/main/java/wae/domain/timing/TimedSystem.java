package wae.domain.timing;

import wae.domain.task.Problem;

/**
 * Something whose time is taken. What {@link #run} does is the time: resampling and encoder belong there, reading and
 * decoding a file never.
 *
 * @param <I> what a run is given, e.g. a batch of pictures
 */
public interface TimedSystem<I> {

    /** As in commands and files, e.g. {@code wae-vgg16}. */
    String name();

    /** Takes the next run's input; outside the time. */
    void prepare(I input);

    /**
     * One run on the prepared input; the time that is taken.
     *
     * @throws Problem if it cannot be run
     */
    void run() throws Problem;
}
