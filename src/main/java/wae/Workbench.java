package wae;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import wae.domain.image.SamplePictures;
import wae.io.file.AtomicFiles;
import wae.io.settings.JsonSettingsStore;
import wae.io.settings.SystemAppearance;
import wae.view.Place;
import wae.view.compare.ComparePlace;
import wae.viewmodel.Sample;
import wae.viewmodel.compare.CompareServices;
import wae.viewmodel.compare.CompareViewModel;

/** The window's program: the window comes first, engines load behind it. */
public final class Workbench extends Application {

    private WindowWiring window;

    /** Opens the window and returns when it is closed; may be called once in a process. */
    public static void open(String... pictures) {
        NativeSetup.apply();
        launch(Workbench.class, pictures);
    }

    @Override
    public void start(Stage stage) {
        Wiring wiring = new Wiring();
        window = new WindowWiring(stage, ports(wiring), room -> morePlaces(wiring, room));
        getParameters().getRaw().stream().findFirst().map(Path::of)
                .ifPresentOrElse(window.decompose().pictures()::open, window::openFirstSample);
    }

    @Override
    public void stop() {
        window.close();
    }

    private static List<Sample> samples(SamplePictures samples) {
        return samples.names().stream().map(name -> new Sample(name, job -> samples.read(name))).toList();
    }

    /** The places beside Decompose, in the order of the rail. */
    static List<Place> morePlaces(Wiring wiring, WindowWiring.Room room) {
        return List.of(compare(wiring, room));
    }

    private static Place compare(Wiring wiring, WindowWiring.Room room) {
        CompareServices services = new CompareServices(wiring.comparison(), wiring.evidence(), wiring.samples()::all,
                AtomicFiles::write, wiring.threads(), room.networks(), room.files());
        return ComparePlace.of(new CompareViewModel(services, room.notices()), room.choices());
    }

    private static WindowWiring.Ports ports(Wiring wiring) {
        return new WindowWiring.Ports(wiring.pictures(), wiring.autoEncoders(), wiring.decompositions(),
                samples(wiring.samples()),
                new JsonSettingsStore(JsonSettingsStore.usualFolder()), SystemAppearance::isDark, wiring::facts,
                wiring.threads());
    }
}
