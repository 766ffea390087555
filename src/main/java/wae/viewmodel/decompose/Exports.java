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

/** Writes panels as PNG, as they are shown and without zoom, and figures as JSON, as the command does. */
public final class Exports {

    private final DecomposeServices services;
    private final Panels panels;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper figuresReady = new ReadOnlyBooleanWrapper();
    private DecompositionReport report;

    Exports(DecomposeServices services, Panels panels, Notices notices) {
        this.services = services;
        this.panels = panels;
        this.notices = notices;
    }

    /** Whether there are figures to write. */
    public ReadOnlyBooleanProperty figuresReadyProperty() {
        return figuresReady.getReadOnlyProperty();
    }

    /** The name to offer for a file of a panel or of the figures: the picture's without its ending, and a suffix. */
    public static String fileName(String picture, String suffix) {
        int dot = picture.lastIndexOf('.');
        return (dot > 0 ? picture.substring(0, dot) : picture) + suffix;
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
    public void allPanels(String picture, Path folder) {
        for (PanelKind kind : PanelKind.values()) {
            panel(kind, folder.resolve(fileName(picture, "-" + kind.suffix() + ".png")));
        }
    }

    /** Writes the figures of the decomposition, unmixed; nothing happens before they are measured. */
    public void figures(Path file) {
        DecompositionReport measured = report;
        if (measured != null) {
            write(file, job -> {
                services.results().saveFigures(measured, file);
                return null;
            });
        }
    }

    void forget() {
        report = null;
        figuresReady.set(false);
    }

    void measured(String picture, Decomposition decomposition, DecompositionFigures figures, AutoEncoder autoEncoder) {
        report = new DecompositionReport(picture, decomposition, figures, autoEncoder.name(), autoEncoder.width(),
                autoEncoder.engine(), services.threads());
        figuresReady.set(true);
    }

    private void write(Path file, TaskRunner.Work<Void> work) {
        services.workers().files().start("Writing " + file.getFileName(), work,
                notices.orProblem(nothing -> notices.news("Written: " + file)));
    }
}
