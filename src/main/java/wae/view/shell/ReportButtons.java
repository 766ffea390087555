package wae.view.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import wae.domain.machine.Fact;
import wae.viewmodel.Diagnostics;
import wae.words.Words;

/** Copy report and Show log, side by side. */
final class ReportButtons extends HBox {

    private final Button copy = new Button(Words.of("shell.report.copy"));

    /** @param more about engines, if it is known when the report is made */
    ReportButtons(Diagnostics diagnostics, Supplier<List<Fact>> more) {
        copy.setId("copy-report");
        copy.setOnAction(event -> copy(diagnostics, more.get(), () -> copy.setText(Words.of("shell.report.copied"))));
        Button show = new Button(Words.of("shell.log.show"));
        show.setId("show-log");
        show.setOnAction(event -> diagnostics.showLog());
        getStyleClass().add("card-buttons");
        getChildren().addAll(copy, show);
    }

    /** As before anything was copied. */
    void reset() {
        copy.setText(Words.of("shell.report.copy"));
    }

    /** Puts a report on the clipboard, without waiting for it. */
    static void copy(Diagnostics diagnostics, List<Fact> more, Runnable copied) {
        diagnostics.report(more, report -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(report);
            Clipboard.getSystemClipboard().setContent(content);
            copied.run();
        });
    }
}
