package wae.viewmodel.decompose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import wae.domain.image.PictureSize;
import wae.viewmodel.Viewport;

class ViewportsTest {

    private static final PictureSize INPUT = new PictureSize(512, 384);

    private final Viewports viewports = new Viewports();

    ViewportsTest() {
        viewports.panelSize(300, 200);
        viewports.showing(INPUT);
    }

    private Viewport of(PanelKind kind) {
        return viewports.of(kind).get();
    }

    @Test
    void thePlaceUnderThePointerStaysThereWhileZooming() {
        viewports.zoomAt(PanelKind.LOW, 3, 100, 50);
        Viewport before = of(PanelKind.LOW);
        double screenX = before.screenX(100, 300);
        viewports.zoomAt(PanelKind.LOW, 2, 100, 50);
        assertThat(of(PanelKind.LOW).zoom()).isGreaterThan(before.zoom());
        assertThat(of(PanelKind.LOW).screenX(100, 300)).isCloseTo(screenX, within(1e-9));
        assertThat(of(PanelKind.LOW).inputX(screenX, 300)).isCloseTo(100, within(1e-9));
    }

    @Test
    void linkedPanelsLookAtTheSamePlaceAlwaysAndUnlinkedOnesDoNot() {
        viewports.zoomAt(PanelKind.HIGH, 4, 10, 10);
        assertThat(of(PanelKind.ORIGINAL)).isEqualTo(of(PanelKind.HIGH));
        viewports.linkedProperty().set(false);
        viewports.activate(PanelKind.HIGH);
        viewports.move(PanelKind.HIGH, 40, 0);
        assertThat(of(PanelKind.ORIGINAL)).isNotEqualTo(of(PanelKind.HIGH));
        Viewport led = of(PanelKind.HIGH);
        viewports.linkedProperty().set(true);
        assertThat(of(PanelKind.ORIGINAL)).isEqualTo(led);
    }

    @Test
    void aFittedViewFollowsThePanelsSizeUntilSomeoneZooms() {
        assertThat(of(PanelKind.LOW).zoom()).isCloseTo(200.0 / 384, within(1e-9));
        viewports.panelSize(600, 450);
        assertThat(of(PanelKind.LOW).zoom()).isEqualTo(1); // 1.17 would show some pixels twice as wide as others
        viewports.oneToOne();
        viewports.panelSize(900, 900);
        assertThat(of(PanelKind.LOW).zoom()).isEqualTo(1);
    }

    @Test
    void zoomStopsAtItsLimitsAndTheCentreStaysOnThePicture() {
        viewports.zoom(100);
        assertThat(of(PanelKind.LOW).zoom()).isEqualTo(32);
        viewports.move(PanelKind.LOW, 1e6, -1e6);
        assertThat(of(PanelKind.LOW).centreX()).isEqualTo(512);
        assertThat(of(PanelKind.LOW).centreY()).isZero();
        viewports.zoom(-100);
        assertThat(of(PanelKind.LOW).zoom()).isEqualTo(0.25);
    }

    @Test
    void aHugePictureCanBeSeenWhole() {
        viewports.showing(new PictureSize(6000, 4000));
        assertThat(of(PanelKind.LOW).zoom()).isCloseTo(0.05, within(1e-9));
        viewports.zoom(1);
        assertThat(of(PanelKind.LOW).zoom()).isCloseTo(0.1, within(1e-9));
        viewports.zoom(-5);
        assertThat(of(PanelKind.LOW).zoom()).isCloseTo(0.05, within(1e-9));
    }

    @Test
    void aPictureOfTheSameSizeLeavesTheViewWhereItIs() {
        viewports.zoom(3);
        Viewport before = of(PanelKind.LOW);
        viewports.showing(INPUT);
        assertThat(of(PanelKind.LOW)).isEqualTo(before);
        viewports.showing(new PictureSize(100, 100));
        assertThat(of(PanelKind.LOW).zoom()).isEqualTo(2);
    }
}
