package wae.viewmodel.train;

import wae.domain.training.TrainingSignal;

/** The controls of a run that asks one signal. */
record SignalControls(TrainingSignal signal) implements TrainingSession.Controls {

    @Override
    public void pause() {
        signal.pause();
    }

    @Override
    public void resume() {
        signal.resume();
    }

    @Override
    public void step() {
        signal.step();
    }

    @Override
    public void stop() {
        signal.stop();
    }

    @Override
    public void interrupt() {
        signal.interrupt();
    }
}
