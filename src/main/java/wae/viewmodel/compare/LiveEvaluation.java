package wae.viewmodel.compare;

import wae.domain.task.Monitor;

/** How an evaluation goes. */
final class LiveEvaluation implements ActiveMeasurement.Live {

    private final int systems;
    private String words = "Waiting for other work to end";
    private int done;
    private double fraction;

    /** @param systems to be evaluated */
    LiveEvaluation(int systems) {
        this.systems = systems;
    }

    synchronized void at(String system, int number) {
        words = "Evaluating " + system + " (" + (number + 1) + " of " + systems + "); its time does not count";
        done = number;
        fraction = 0;
    }

    /** A monitor that brings its progress here. */
    Monitor watching(Monitor monitor) {
        return new Monitor() {
            @Override
            public void progress(double share) {
                synchronized (LiveEvaluation.this) {
                    fraction = share;
                }
            }

            @Override
            public boolean cancelled() {
                return monitor.cancelled();
            }
        };
    }

    @Override
    public synchronized String words() {
        return words;
    }

    @Override
    public synchronized double fraction() {
        return (done + fraction) / systems;
    }
}
