package wae;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;

/** The arrows between packages. The root wires everything and is exempt from the library rules; nobody reaches it. */
@AnalyzeClasses(packages = "wae", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule layersPointInwards = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("root").definedBy("wae")
            .layer("view").definedBy("wae.view..")
            .layer("viewmodel").definedBy("wae.viewmodel..")
            .layer("cli").definedBy("wae.cli..")
            .layer("words").definedBy("wae.words..")
            .layer("chart").definedBy("wae.chart..")
            .layer("domain").definedBy("wae.domain..")
            .layer("engine").definedBy("wae.engine..")
            .layer("io").definedBy("wae.io..")
            .whereLayer("root").mayNotBeAccessedByAnyLayer()
            .whereLayer("view").mayOnlyBeAccessedByLayers("root")
            .whereLayer("viewmodel").mayOnlyBeAccessedByLayers("root", "view")
            .whereLayer("cli").mayOnlyBeAccessedByLayers("root")
            .whereLayer("words").mayOnlyBeAccessedByLayers("root", "view", "viewmodel", "chart")
            .whereLayer("words").mayNotAccessAnyLayer()
            .whereLayer("chart").mayOnlyBeAccessedByLayers("root", "view", "viewmodel", "cli", "io")
            .whereLayer("chart").mayOnlyAccessLayers("domain", "words")
            .whereLayer("engine").mayOnlyBeAccessedByLayers("root")
            .whereLayer("io").mayOnlyBeAccessedByLayers("root");

    @ArchTest
    static final ArchRule theDomainIsPlainJava = noClasses().that().resideInAPackage("wae.domain..")
            .should().dependOnClassesThat().resideOutsideOfPackages("wae.domain..", "java..")
            .orShould().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax..", "java.beans..");

    @ArchTest
    static final ArchRule chartsArePlainJava = noClasses().that().resideInAPackage("wae.chart..")
            .should().dependOnClassesThat().resideOutsideOfPackages("wae.chart..", "wae.words..", "wae.domain.task", "java..")
            .orShould().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax..", "java.beans..")
            .because("any pen draws them, with or without a display; a chart that cannot be written is a Problem");

    @ArchTest
    static final ArchRule datasetsKnowNoSettings = noClasses().that().resideInAPackage("wae.domain.dataset..")
            .should().dependOnClassesThat().resideInAnyPackage("wae.domain.training..", "wae.domain.run..");

    @ArchTest
    static final ArchRule trainingKnowsNoRun = noClasses().that().resideInAPackage("wae.domain.training..")
            .should().dependOnClassesThat().resideInAnyPackage("wae.domain.run..")
            .because("a training is saved by a run, and can go on without one");

    @ArchTest
    static final ArchRule theShellKnowsNoPage = noClasses().that().resideInAPackage("wae.view.shell..")
            .should().dependOnClassesThat().resideInAnyPackage("wae.view.decompose..", "wae.view.train..",
                    "wae.view.compare..", "wae.view.runs..");

    @ArchTest
    static final ArchRule onlyTheEngineKnowsTheLearningLibrary = noClasses()
            .that().resideInAPackage("wae..").and().resideOutsideOfPackages("wae", "wae.engine..", "wae.io.run..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.nd4j..", "org.deeplearning4j..", "org.datavec..", "ai.onnxruntime..")
            .because("an image must be decomposable in a test that loads no native code"
                    + " (wae.io.run writes TensorBoard events with the protobuf classes that ND4J carries)");

    @ArchTest
    static final ArchRule viewModelsKnowNoControl = noClasses().that().resideInAPackage("wae.viewmodel..")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.fxml..", "org.controlsfx..");

    @ArchTest
    static final ArchRule onlyIoReadsPicturesWithAwt = noClasses()
            .that().resideInAPackage("wae..").and().resideOutsideOfPackages("wae", "wae.io..")
            .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.imageio..", "org.imgscalr..",
                    "com.fasterxml..");

    @ArchTest
    static final ArchRule theWebpDecoderKnowsNothingOfTheProject = noClasses().that().resideInAPackage("wae.io.image.webp..")
            .should().dependOnClassesThat().resideOutsideOfPackages("wae.io.image.webp..", "java..", "javax.imageio..");

    @ArchTest
    static final ArchRule onlyCommandsKnowPicocli = noClasses()
            .that().resideInAPackage("wae..").and().resideOutsideOfPackages("wae", "wae.cli..")
            .should().dependOnClassesThat().resideInAnyPackage("picocli..");

    @ArchTest
    static final ArchRule membersOfARunPassTheGuard = noClasses().that().resideInAPackage("wae.io.run..")
            .and().doNotHaveSimpleName("RunFolders").and().doNotHaveSimpleName("KnownLocations")
            .and().doNotHaveSimpleName("TensorBoardEvents")
            .should().callMethod(Path.class, "resolve", String.class)
            .orShould().callMethod(Path.class, "resolveSibling", String.class)
            .because("GuardedFolder makes the paths in a run; RunFolders only names new folders, the events' file is always new,"
                    + " and the known locations are no run's");

    @ArchTest
    static final ArchRule noCycles = slices().matching("wae.(**)").should().beFreeOfCycles();
}
