package wae.view.runs;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import wae.domain.decomposition.Panel;
import wae.viewmodel.Thumbnail;
import wae.viewmodel.runs.RunPreviews;
import wae.viewmodel.runs.RunWords;
import wae.viewmodel.runs.Shot;

/** What one run made of a probe: pictures of one size side by side, as wide as there is room. */
final class StripView extends Pane {

    private static final double GAP = 4;
    private static final double NAME = 20;
    private static final double WORDS = 16;

    private final List<ImageView> pictures = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private final Label name;
    private final double shape;

    StripView(RunPreviews.Strip strip) {
        String when = strip.row().summary().name() + ", after " + RunWords.steps(strip.step());
        name = new Label(when, new LineSample().show(Math.max(0, strip.row().lookProperty().get())));
        name.getStyleClass().add("strip-name");
        getChildren().add(name);
        strip.shots().forEach(shot -> add(shot, when));
        shape = strip.shots().stream().map(Shot::picture)
                .mapToDouble(picture -> (double) picture.height() / picture.width()).max().orElse(0);
    }

    private void add(Shot shot, String when) {
        ImageView view = new ImageView(image(shot.picture()));
        view.setPreserveRatio(true);
        view.setSmooth(false);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(shot.panel().title() + " of " + when);
        Tooltip.install(view, new Tooltip(shot.panel().title() + ": " + shot.words()));
        Label under = new Label(title(shot.panel()));
        under.getStyleClass().addAll("strip-words", "role-text-" + shot.panel().suffix());
        pictures.add(view);
        words.add(under);
        getChildren().addAll(view, under);
    }

    private static String title(Panel panel) {
        return switch (panel) {
            case LOW -> "I_L";
            case HIGH -> "I_H";
            default -> panel.title();
        };
    }

    private static WritableImage image(Thumbnail picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter().setPixels(0, 0, picture.width(), picture.height(), PixelFormat.getIntArgbInstance(),
                picture.colours(), 0, picture.width());
        return image;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double side(double width) {
        int count = Math.max(1, pictures.size());
        return Math.max(1, Math.floor((width - GAP * (count - 1)) / count));
    }

    @Override
    protected double computePrefHeight(double width) {
        return pictures.isEmpty() ? NAME : NAME + Math.ceil(side(width < 0 ? getWidth() : width) * shape) + WORDS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double side = side(getWidth());
        name.resizeRelocate(0, 0, getWidth(), NAME);
        for (int i = 0; i < pictures.size(); i++) {
            double x = i * (side + GAP);
            pictures.get(i).setFitWidth(side);
            pictures.get(i).relocate(x, NAME);
            double wide = Math.max(side, words.get(i).prefWidth(WORDS)); // the last one's words may begin before it
            words.get(i).resizeRelocate(Math.max(0, Math.min(x, getWidth() - wide)), NAME + side * shape, wide, WORDS);
        }
    }
}
