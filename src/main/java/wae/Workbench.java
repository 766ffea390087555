package wae;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import wae.domain.image.SamplePictures;
import wae.io.settings.JsonSettingsStore;
import wae.io.settings.SystemAppearance;
import wae.viewmodel.Sample;

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
        window = new WindowWiring(stage, ports(), files -> List.of());
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

    private static WindowWiring.Ports ports() {
        Wiring wiring = new Wiring();
        return new WindowWiring.Ports(wiring.pictures(), wiring.autoEncoders(), wiring.decompositions(),
                samples(wiring.samples()),
                new JsonSettingsStore(JsonSettingsStore.usualFolder()), SystemAppearance::isDark, wiring::facts,
                wiring.threads());
    }
}
