package wae.viewmodel.decompose;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wae.domain.image.Picture;
import wae.domain.image.PictureStore;
import wae.viewmodel.Latest;
import wae.viewmodel.Notices;
import wae.viewmodel.OpenPicture;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.TaskRunner;
import wae.words.Words;

/** The image that is open, and how another one is opened. */
public final class PictureModel {

    private final PictureStore pictures;
    private final SettingsModel settings;
    private final Notices notices;
    private final Latest<OpenPicture> reading;
    private final ReadOnlyObjectWrapper<OpenPicture> picture = new ReadOnlyObjectWrapper<>();

    /** No image is open. */
    public PictureModel(PictureStore pictures, TaskRunner files, SettingsModel settings, Notices notices) {
        this.pictures = pictures;
        this.settings = settings;
        this.notices = notices;
        this.reading = new Latest<>(files, Latest.Rule.CANCEL);
    }

    /** The open image, {@code null} before the first. */
    public ReadOnlyObjectProperty<OpenPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Opens a file and remembers it; the open image stays if that fails. */
    public void open(Path file) {
        Path absolute = file.toAbsolutePath();
        String name = name(absolute);
        read(name, job -> new OpenPicture(name, pictures.read(absolute)),
                () -> settings.change(known -> known.withRecent(absolute.toString())),
                () -> settings.change(known -> known.withoutRecent(absolute.toString())));
    }

    /** Opens an image that is no file: a sample, or the clipboard. */
    public void open(String name, TaskRunner.Work<Picture> source) {
        read(name, job -> new OpenPicture(name, source.run(job)), () -> { }, () -> { });
    }

    private void read(String name, TaskRunner.Work<OpenPicture> work, Runnable opened, Runnable failed) {
        reading.submit(Words.of("shell.opening", name), work, new TaskRunner.Outcome<OpenPicture>() {
            @Override
            public void done(OpenPicture next) {
                notices.dismiss();
                picture.set(next);
                opened.run();
            }

            @Override
            public void failed(String sentence) {
                notices.problem(sentence);
                failed.run();
            }
        });
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
