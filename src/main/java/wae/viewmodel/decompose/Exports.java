package wae.viewmodel.decompose;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import wae.domain.decomposition.AutoEncoder;
import wae.domain.decomposition.Decomposition;
import wae.domain.decomposition.DecompositionFigures;
import wae.domain.decomposition.DecompositionReport;
import wae.viewmodel.Notices;
import wae.viewmodel.TaskRunner;
import wae.words.Words;

/** Writes panels as PNG, as they are shown and without zoom, and metrics as JSON, as the command does. */
public final class Exports {

    private final DecomposeServices services;
    private final Panels panels;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper metricsReady = new ReadOnlyBooleanWrapper();
    private DecompositionReport report;

    Exports(DecomposeServices services, Panels panels, Notices notices) {
        this.services = services;
        this.panels = panels;
        this.notices = notices;
    }

    /** Whether there are metrics to write. */
    public ReadOnlyBooleanProperty metricsReadyProperty() {
        return metricsReady.getReadOnlyProperty();
    }

    /** The suggested name for a file of a panel or of the metrics: the image's without its ending, and a suffix. */
    public static String fileName(String image, String suffix) {
        int dot = image.lastIndexOf('.');
        return (dot > 0 ? image.substring(0, dot) : image) + suffix;
    }

    /** Writes a panel; nothing happens while it is empty. */
    public void panel(PanelKind kind, Path file) {
        PanelContent content = panels.content(kind).get();
        if (content != null) {
            write(file, job -> {
                services.pictures().writePng(content.planes(), content.mapping(), file);
                return null;
            });
        }
    }

    /** Writes all panels that are not empty into a folder. */
    public void allPanels(String image, Path folder) {
        for (PanelKind kind : PanelKind.values()) {
            panel(kind, folder.resolve(fileName(image, "-" + kind.suffix() + ".png")));
        }
    }

    /** Writes the metrics of the decomposition at gains of 1; nothing happens before they are measured. */
    public void metrics(Path file) {
        DecompositionReport measured = report;
        if (measured != null) {
            write(file, job -> {
                services.results().saveFigures(measured, file);
                return null;
            });
        }
    }

    void clear() {
        report = null;
        metricsReady.set(false);
    }

    void measured(String image, Decomposition decomposition, DecompositionFigures metrics, AutoEncoder autoEncoder) {
        report = new DecompositionReport(image, decomposition, metrics, autoEncoder.name(), autoEncoder.width(),
                autoEncoder.engine(), services.threads());
        metricsReady.set(true);
    }

    private void write(Path file, TaskRunner.Work<Void> work) {
        services.workers().files().start(Words.of("shell.writing", file.getFileName()), work,
                notices.orProblem(nothing -> notices.news(Words.of("shell.written", file))));
    }
}
