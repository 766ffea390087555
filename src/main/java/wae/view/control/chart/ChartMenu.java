package wae.view.control.chart;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.FileChooser;
import wae.chart.ChartSvg;
import wae.chart.DataTable;
import wae.chart.Drawing;
import wae.words.Words;

/** Commands for a chart: copy it, or save it as SVG, PNG or CSV. */
public final class ChartMenu extends ContextMenu {

    private static final int MAX_FACTOR = 4;
    private static final int MIN_WIDTH = 640;
    private static final int MIN_HEIGHT = 360;

    private final CanvasChart chart;
    private final Menu saving = new Menu(Words.of("chart.save"));
    private BiConsumer<Path, Supplier<byte[]>> saver;

    ChartMenu(CanvasChart chart) {
        this.chart = chart;
        saving.getItems().addAll(
                saving(Words.of("chart.save-svg"), "svg",
                () -> text(ChartSvg.thinned(chart.drawing(), width(), height()))),
                saving(Words.of("chart.save-svg-complete"), "svg",
                        () -> text(ChartSvg.complete(chart.drawing(), width(), height()))),
                images(),
                saving(Words.of("chart.save-csv"), "csv", this::csv));
        saving.setDisable(true);
        getItems().addAll(item(Words.of("chart.copy-image"), this::copyPicture),
                item(Words.of("chart.copy-data"), this::copyData),
                item(Words.of("chart.table-show"), () -> ChartTable.show(chart)),
                new SeparatorMenuItem(), saving);
    }

    /**
     * Sets what writes files; until then nothing can be saved. The content is made when it is asked for, which may be on
     * another thread.
     */
    public void setSaver(BiConsumer<Path, Supplier<byte[]>> saver) {
        this.saver = saver;
        saving.setDisable(saver == null);
    }

    /** Puts an item on top. */
    void first(MenuItem item) {
        getItems().add(0, item);
    }

    static MenuItem item(String label, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(event -> action.run());
        return item;
    }

    private int width() {
        return Math.max(MIN_WIDTH, (int) chart.getWidth());
    }

    private int height() {
        return Math.max(MIN_HEIGHT, (int) chart.getHeight());
    }

    private static Supplier<byte[]> text(String text) {
        return () -> text.getBytes(StandardCharsets.UTF_8);
    }

    private Menu images() {
        Menu menu = new Menu(Words.of("chart.save-image"));
        for (int factor = 1; factor <= MAX_FACTOR; factor++) {
            int scale = factor;
            menu.getItems().add(saving(Words.of("chart.save-png", factor), "png", () -> {
                byte[] png = ChartImage.png(chart.drawing(), width(), height(), scale);
                return () -> png;
            }));
        }
        return menu;
    }

    private MenuItem saving(String label, String ending, Supplier<Supplier<byte[]>> content) {
        return item(label, () -> save(ending, content));
    }

    private void save(String ending, Supplier<Supplier<byte[]>> content) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("chart.save-dialog", chart.drawing().title()));
        chooser.setInitialFileName(fileName(chart.drawing()) + "." + ending);
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        File file = chooser.showSaveDialog(chart.getScene().getWindow());
        if (file != null && saver != null) {
            saver.accept(file.toPath(), content.get());
        }
    }

    /** The title in characters that every file system accepts. */
    static String fileName(Drawing drawing) {
        String name = drawing.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "chart" : name;
    }

    /** Asks where to save the chart, and does, as the menu does. @param ending svg, png or csv */
    public void save(String ending) {
        switch (ending) {
            case "svg" -> save("svg", () -> text(ChartSvg.thinned(chart.drawing(), width(), height())));
            case "png" -> save("png", () -> {
                byte[] png = ChartImage.png(chart.drawing(), width(), height(), 2);
                return () -> png;
            });
            case "csv" -> save("csv", this::csv);
            default -> throw new IllegalArgumentException("charts are not saved as " + ending);
        }
    }

    private Supplier<byte[]> csv() {
        Supplier<DataTable> data = chart.drawing().data();
        return () -> data.get().csv().getBytes(StandardCharsets.UTF_8);
    }

    /** Puts the chart on the clipboard as an image. */
    public void copyPicture() {
        Clipboard.getSystemClipboard().setContent(
                Map.of(DataFormat.IMAGE, ChartImage.image(chart.drawing(), width(), height(), 2)));
    }

    /** Puts the chart's unthinned data on the clipboard, comma-separated. */
    public void copyData() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, chart.drawing().data().get().csv()));
    }
}
