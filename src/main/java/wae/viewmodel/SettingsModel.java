package wae.viewmodel;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wae.domain.settings.Settings;
import wae.domain.settings.SettingsStore;

/** The present settings; every change is written soon, only the newest of several quick ones. */
public final class SettingsModel {

    private final SettingsStore store;
    private final Latest<Void> saving;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Settings> settings;

    /**
     * Settings that were loaded.
     *
     * @param files writes them
     */
    public SettingsModel(SettingsStore store, Settings loaded, TaskRunner files, Notices notices) {
        this.store = store;
        this.saving = new Latest<>(files, Latest.Rule.FINISH);
        this.notices = notices;
        this.settings = new ReadOnlyObjectWrapper<>(loaded);
    }

    /** The present settings. */
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** The present settings. */
    public Settings get() {
        return settings.get();
    }

    /** Changes and saves them. */
    public void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings.get());
        if (next.equals(settings.get())) {
            return;
        }
        settings.set(next);
        saving.submit("", job -> {
            store.save(next);
            return null;
        }, notices.orProblem(nothing -> { }));
    }
}
