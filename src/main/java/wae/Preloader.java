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
 * Loads what the window will want first, on one core while the toolkit starts on the other: settings, the built-in model
 * on the engine of the last session, and the first sample. What fails here is tried again, and reported, when it is wanted.
 */
final class Preloader implements AutoEncoderStore {

    private static final Logger LOG = LoggerFactory.getLogger(Preloader.class);

    private final Components components;
    private final SettingsStore store = new JsonSettingsStore(JsonSettingsStore.usualFolder());
    private final Settings settings = store.load();
    private final AtomicReference<AutoEncoder> ready = new AtomicReference<>();
    private Picture first;

    private Preloader(Components components) {
        this.components = components;
    }

    /** Takes about a second; to be run beside the toolkit's start. */
    static Preloader load() {
        NativeSetup.apply();
        Preloader start = new Preloader(new Components());
        try {
            start.first = start.components.samples.read(start.components.samples.names().get(0));
            start.ready.set(start.components.autoEncoders.bundled(start.settings.engine()));
        } catch (Problem e) {
            LOG.warn("not preloaded", e);
        }
        return start;
    }

    Components components() {
        return components;
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
        for (String name : components.samples.names()) {
            Picture read = samples.isEmpty() ? first : null;
            samples.add(new Sample(name, job -> read != null ? read : components.samples.read(name)));
        }
        return samples;
    }

    @Override
    public AutoEncoder bundled(Engine engine) throws Problem {
        AutoEncoder waiting = ready.get();
        boolean mine = waiting != null && waiting.engine() == engine && ready.compareAndSet(waiting, null);
        return mine ? waiting : components.autoEncoders.bundled(engine);
    }

    @Override
    public AutoEncoder open(Path model, Engine engine) throws Problem {
        return components.autoEncoders.open(model, engine);
    }
}
