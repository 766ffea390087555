package wae;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.stage.Stage;
import wae.domain.image.PictureStore;
import wae.domain.network.Engine;
import wae.engine.dl4j.Dl4jEngine;
import wae.engine.onnx.OnnxEngine;
import wae.engine.onnx.OnnxFormat;
import wae.io.image.PictureFiles;
import wae.io.machine.ThisMachine;
import wae.io.model.AutoEncoderFiles;
import wae.io.model.PlanJson;
import wae.io.report.DecompositionFiles;
import wae.io.settings.JsonSettingsStore;
import wae.io.settings.SystemAppearance;

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

    private static WindowWiring.Ports ports() {
        PictureStore pictures = new PictureFiles();
        int threads = Runtime.getRuntime().availableProcessors();
        OnnxFormat models = new OnnxFormat(new PlanJson());
        return new WindowWiring.Ports(pictures,
                new AutoEncoderFiles(models, Map.of(Engine.ONNX, new OnnxEngine(models), Engine.DL4J, new Dl4jEngine()), threads),
                new DecompositionFiles(pictures, ThisMachine.read()), List.of(),
                new JsonSettingsStore(JsonSettingsStore.usualFolder()), SystemAppearance::isDark, threads);
    }
}
