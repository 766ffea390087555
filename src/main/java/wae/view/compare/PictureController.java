package wae.view.compare;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import wae.view.shell.FileChoices;
import wae.viewmodel.OpenPicture;
import wae.viewmodel.Sample;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.Thumbnail;
import wae.viewmodel.decompose.PictureModel;
import wae.words.Words;

/** {@code compare-picture.fxml}: the open image, and buttons that open another. */
public final class PictureController {

    private static final int HEIGHT = 72;
    private static final int SHARPER = 2; // for screens of twice the density

    private final PictureModel pictures;
    private final List<Sample> samples;
    private final TaskRunner painting;
    private final FileChoices files;

    @FXML
    private ImageView thumbnail;
    @FXML
    private Label name;
    @FXML
    private MenuButton sampleMenu;

    /** @param painting makes the thumbnail */
    public PictureController(PictureModel pictures, List<Sample> samples, TaskRunner painting, FileChoices files) {
        this.pictures = pictures;
        this.samples = samples;
        this.painting = painting;
        this.files = files;
    }

    @FXML
    private void initialize() {
        thumbnail.setFitHeight(HEIGHT);
        thumbnail.setPreserveRatio(true);
        for (Sample sample : samples) {
            MenuItem item = new MenuItem(sample.name());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> pictures.open(sample.name(), sample.source()));
            sampleMenu.getItems().add(item);
        }
        sampleMenu.setDisable(samples.isEmpty());
        pictures.pictureProperty().addListener((of, was, is) -> show(is));
        show(pictures.pictureProperty().get());
    }

    private void show(OpenPicture open) {
        thumbnail.setImage(null);
        if (open == null) {
            name.setText(Words.of("compare.image-none"));
            return;
        }
        name.setText(Words.of("compare.image-name", open.name(), open.picture().size().width(),
                open.picture().size().height()));
        painting.start("", job -> Thumbnail.of(open.picture(), HEIGHT * SHARPER), small -> {
            if (pictures.pictureProperty().get() == open) {
                WritableImage image = new WritableImage(small.width(), small.height());
                image.getPixelWriter().setPixels(0, 0, small.width(), small.height(), PixelFormat.getIntArgbInstance(),
                        small.colours(), 0, small.width());
                thumbnail.setImage(image);
            }
        });
    }

    @FXML
    private void open() {
        files.picture(Words.of("decompose.image-dialog"), pictures::open);
    }
}
