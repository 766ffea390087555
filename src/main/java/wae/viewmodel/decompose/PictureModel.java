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

/** The picture that is open, and the ways to open another. */
public final class PictureModel {

    private final PictureStore pictures;
    private final SettingsModel settings;
    private final Notices notices;
    private final Latest<OpenPicture> reading;
    private final ReadOnlyObjectWrapper<OpenPicture> picture = new ReadOnlyObjectWrapper<>();

    /** No picture is open. */
    public PictureModel(PictureStore pictures, TaskRunner files, SettingsModel settings, Notices notices) {
        this.pictures = pictures;
        this.settings = settings;
        this.notices = notices;
        this.reading = new Latest<>(files, Latest.Rule.CANCEL);
    }

    /** The open picture, {@code null} before the first. */
    public ReadOnlyObjectProperty<OpenPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Opens a file and remembers it; the open picture stays if that fails. */
    public void open(Path file) {
        Path absolute = file.toAbsolutePath();
        String name = name(absolute);
        read(name, job -> new OpenPicture(name, pictures.read(absolute)),
                () -> settings.change(known -> known.withRecent(absolute.toString())),
                () -> settings.change(known -> known.withoutRecent(absolute.toString())));
    }

    /** Opens a picture that comes from elsewhere: a sample, or the clipboard. */
    public void open(String name, TaskRunner.Work<Picture> source) {
        read(name, job -> new OpenPicture(name, source.run(job)), () -> { }, () -> { });
    }

    private void read(String name, TaskRunner.Work<OpenPicture> work, Runnable opened, Runnable failed) {
        reading.submit("Opening " + name, work, new TaskRunner.Outcome<OpenPicture>() {
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
