package wae.viewmodel.decompose;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wae.domain.decomposition.AutoEncoder;
import wae.domain.decomposition.AutoEncoderStore;
import wae.domain.network.Engine;
import wae.viewmodel.Latest;
import wae.viewmodel.Notices;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.TaskRunner;
import wae.words.Words;

/**
 * The trained auto-encoder in use: which model, on which engine. While another one is loaded, the one in use stays usable.
 */
public final class AutoEncoderInUse {

    private final AutoEncoderStore store;
    private final TaskRunner networks;
    private final SettingsModel settings;
    private final Notices notices;
    private final Latest<AutoEncoder> loading;
    private final ReadOnlyObjectWrapper<AutoEncoder> autoEncoder = new ReadOnlyObjectWrapper<>();
    private Path source;

    /** Nothing is loaded yet; see {@link #load()}. */
    public AutoEncoderInUse(AutoEncoderStore store, TaskRunner networks, SettingsModel settings, Notices notices) {
        this.store = store;
        this.networks = networks;
        this.settings = settings;
        this.notices = notices;
        this.loading = new Latest<>(networks, Latest.Rule.FINISH);
    }

    /** The auto-encoder in use, {@code null} until the first is ready. */
    public ReadOnlyObjectProperty<AutoEncoder> autoEncoderProperty() {
        return autoEncoder.getReadOnlyProperty();
    }

    /** Whether it is the built-in model. */
    public boolean isBuiltIn() {
        return source == null;
    }

    /** Loads the built-in model on the engine of the settings. */
    public void load() {
        load(source, settings.get().engine());
    }

    /** Runs the model in use on another engine, and uses that engine from now on. */
    public void use(Engine engine) {
        if (autoEncoder.get() == null || autoEncoder.get().engine() != engine) {
            load(source, engine);
        }
    }

    /** Opens a user's model: a run folder, or an encoder.onnx or decoder.onnx. */
    public void open(Path model) {
        load(model, settings.get().engine());
    }

    /** Uses the built-in model again. */
    public void openBuiltIn() {
        load(null, settings.get().engine());
    }

    private void load(Path model, Engine engine) {
        String title = model == null ? Words.of("decompose.model-built-in-loading", engine.title())
                : Words.of("decompose.model-file-loading", model.getFileName(), engine.title());
        loading.submit(title,
                job -> model == null ? store.bundled(engine) : store.open(model, engine),
                notices.orProblem(loaded -> {
                    source = model;
                    replace(loaded);
                    settings.change(known -> known.withEngine(engine));
                }));
    }

    /** The old one is closed on the thread of the networks: after the work that may still use it. */
    private void replace(AutoEncoder next) {
        AutoEncoder old = autoEncoder.get();
        autoEncoder.set(next);
        if (old != null) {
            networks.start("", job -> {
                old.close();
                return null;
            }, nothing -> { });
        }
    }
}
