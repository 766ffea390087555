package wae.view.decompose;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wae.viewmodel.Sample;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.Thumbnail;
import wae.viewmodel.decompose.DecomposeViewModel;
import wae.words.Words;

/** {@code decompose.fxml}: the panels, or the empty state, and the strip of sample images. */
public final class DecomposeController {

    private static final int THUMBNAIL_HEIGHT = 48;

    private final DecomposeViewModel screen;
    private final PanelGrid grid;
    private final List<Sample> samples;
    private final TaskRunner thumbnails;

    @FXML
    private StackPane stage;
    @FXML
    private VBox empty;
    @FXML
    private ScrollPane strip;
    @FXML
    private HBox samplesRow;

    /** @param thumbnails reads sample images, after which nothing important waits */
    public DecomposeController(DecomposeViewModel screen, PanelGrid grid, List<Sample> samples, TaskRunner thumbnails) {
        this.screen = screen;
        this.grid = grid;
        this.samples = samples;
        this.thumbnails = thumbnails;
    }

    @FXML
    private void initialize() {
        stage.getChildren().add(grid);
        empty.visibleProperty().bind(screen.pictures().pictureProperty().isNull());
        grid.visibleProperty().bind(screen.pictures().pictureProperty().isNotNull());
        strip.setVisible(!samples.isEmpty());
        strip.setManaged(!samples.isEmpty());
        samples.forEach(sample -> samplesRow.getChildren().add(button(sample)));
    }

    private Button button(Sample sample) {
        ImageView picture = new ImageView();
        picture.setFitHeight(THUMBNAIL_HEIGHT);
        picture.setPreserveRatio(true);
        Button button = new Button(null, picture);
        button.getStyleClass().addAll("flat", "sample");
        button.setTooltip(new Tooltip(sample.name()));
        button.setAccessibleText(Words.of("decompose.sample-open", sample.name()));
        button.setOnAction(event -> screen.pictures().open(sample.name(), sample.source()));
        double scale = 2; // sharp on screens of twice the density
        thumbnails.start("", job -> Thumbnail.of(sample.source().run(job), (int) (THUMBNAIL_HEIGHT * scale)),
                thumbnail -> picture.setImage(image(thumbnail)));
        return button;
    }

    private static WritableImage image(Thumbnail thumbnail) {
        WritableImage image = new WritableImage(thumbnail.width(), thumbnail.height());
        image.getPixelWriter().setPixels(0, 0, thumbnail.width(), thumbnail.height(), PixelFormat.getIntArgbInstance(),
                thumbnail.colours(), 0, thumbnail.width());
        return image;
    }
}
