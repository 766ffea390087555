package wae.viewmodel.compare;

import wae.domain.task.Monitor;
import wae.words.Words;

/** Progress of an evaluation. */
final class LiveEvaluation implements ActiveMeasurement.Live {

    private final int systems;
    private String text = Words.of("compare.live-waiting");
    private int done;
    private double fraction;

    /** @param systems to be evaluated */
    LiveEvaluation(int systems) {
        this.systems = systems;
    }

    synchronized void at(String system, int number) {
        text = Words.of("compare.live-evaluating", system, number + 1, systems);
        done = number;
        fraction = 0;
    }

    /** A monitor that reports its progress here. */
    Monitor watching(Monitor monitor) {
        return new Monitor() {
            @Override
            public void progress(double part) {
                synchronized (LiveEvaluation.this) {
                    fraction = part;
                }
            }

            @Override
            public boolean cancelled() {
                return monitor.cancelled();
            }
        };
    }

    @Override
    public synchronized String text() {
        return text;
    }

    @Override
    public synchronized double fraction() {
        return (done + fraction) / systems;
    }
}
