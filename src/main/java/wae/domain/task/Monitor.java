package wae.domain.task;

/** How long work tells its progress and learns that nobody wants it any more. Safe to call from any thread. */
public interface Monitor {

    /** A monitor that watches nothing and never cancels. */
    Monitor NONE = new Monitor() {
        @Override
        public void progress(double fraction) {
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** @param fraction of the work that is done, 0 to 1 */
    void progress(double fraction);

    /** Whether the work should stop at the next good place. */
    boolean cancelled();

    /** A monitor for one part of the work, which fills the progress between two fractions. */
    default Monitor part(double from, double to) {
        Monitor whole = this;
        return new Monitor() {
            @Override
            public void progress(double fraction) {
                whole.progress(from + fraction * (to - from));
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }

    /** @throws CancelledException if the work should stop */
    default void check() {
        if (cancelled()) {
            throw new CancelledException();
        }
    }
}
