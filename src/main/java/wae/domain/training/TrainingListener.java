package wae.domain.training;

import wae.domain.task.Problem;

/** Is told of every step, on the training's thread: it must be quick. */
public interface TrainingListener {

    /**
     * After a step.
     *
     * @param training to copy the state from, should a checkpoint be due
     * @throws Problem if the training cannot go on, e.g. because the disk is full
     */
    void stepped(TrainingStatus status, Training training) throws Problem;
}
