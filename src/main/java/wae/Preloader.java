package wae;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.decomposition.AutoEncoder;
import wae.domain.decomposition.AutoEncoderStore;
import wae.domain.image.Picture;
import wae.domain.network.Engine;
import wae.domain.settings.Settings;
import wae.domain.settings.SettingsStore;
import wae.domain.task.Problem;
import wae.io.settings.JsonSettingsStore;
import wae.viewmodel.Sample;

/**
 * What the window will want first, made on one core while the toolkit starts on the other: settings, the bundled model
 * on the engine of the last time, and the first sample. What fails here is tried again, and told, when it is wanted.
 */
final class Preloader implements AutoEncoderStore {

    private static final Logger LOG = LoggerFactory.getLogger(Preloader.class);

    private final Wiring wiring;
    private final SettingsStore store = new JsonSettingsStore(JsonSettingsStore.usualFolder());
    private final Settings settings = store.load();
    private final AtomicReference<AutoEncoder> ready = new AtomicReference<>();
    private Picture first;

    private Preloader(Wiring wiring) {
        this.wiring = wiring;
    }

    /** Takes about a second; to be run beside the toolkit's start. */
    static Preloader take() {
        NativeSetup.apply();
        Preloader start = new Preloader(new Wiring());
        try {
            start.first = start.wiring.samples().read(start.wiring.samples().names().get(0));
            start.ready.set(start.wiring.autoEncoders().bundled(start.settings.engine()));
        } catch (Problem e) {
            LOG.warn("nothing is preloaded", e);
        }
        return start;
    }

    Wiring wiring() {
        return wiring;
    }

    /** Settings that were read once already. */
    SettingsStore settings() {
        return new SettingsStore() {
            @Override
            public Settings load() {
                return settings;
            }

            @Override
            public void save(Settings changed) throws Problem {
                store.save(changed);
            }
        };
    }

    /** All samples; the first needs no reading. */
    List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (String name : wiring.samples().names()) {
            Picture read = samples.isEmpty() ? first : null;
            samples.add(new Sample(name, job -> read != null ? read : wiring.samples().read(name)));
        }
        return samples;
    }

    @Override
    public AutoEncoder bundled(Engine engine) throws Problem {
        AutoEncoder waiting = ready.get();
        boolean mine = waiting != null && waiting.engine() == engine && ready.compareAndSet(waiting, null);
        return mine ? waiting : wiring.autoEncoders().bundled(engine);
    }

    @Override
    public AutoEncoder open(Path model, Engine engine) throws Problem {
        return wiring.autoEncoders().open(model, engine);
    }
}
