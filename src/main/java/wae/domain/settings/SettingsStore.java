package wae.domain.settings;

import wae.domain.task.Problem;

/** Keeps {@link Settings} between two starts. */
public interface SettingsStore {

    /** What was kept; {@link Settings#DEFAULT} where there is nothing or nothing readable. */
    Settings load();

    /** @throws Problem if they cannot be written; the old ones are then still whole */
    void save(Settings settings) throws Problem;
}
