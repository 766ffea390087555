package wae.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartExportTest {

    private static Series series(String name, String unit, double... points) {
        Series series = new Series(name, unit, SeriesStyle.of(Role.LOW));
        for (int i = 0; i < points.length; i += 2) {
            series.append(points[i], points[i + 1]);
        }
        return series;
    }

    private static LineModel lines(Series... series) {
        LineModel model = new LineModel("Loss <of> A & \"B\"", new Axis("step", "", true), Axis.of("loss", "bits"));
        List.of(series).forEach(model::add);
        return model;
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg) {
        NodeList nodes = svg.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void aLineChartInAFileHasTitleAxesUnitsAndLegendOnWhite() throws Exception {
        LineModel model = lines(series("energy of I_H", "bits", 0, 1, 10, 2), series("total", "bits", 0, 3, 10, 4));
        Document svg = parsed(ChartSvg.thinned(new LineDrawing(model, "none"), 800, 500));
        assertThat(texts(svg)).contains("Loss <of> A & \"B\"", "step", "loss (bits)", "energy of I_H", "total");
        Element paper = (Element) svg.getElementsByTagName("rect").item(0);
        assertThat(paper.getAttribute("fill")).isEqualTo("#ffffff");
        assertThat(paper.getAttribute("width")).isEqualTo("800");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("total 4 bits at 10, from 3 to 4");
    }

    @Test
    void aThinnedExportSaysSoAndKeepsASpikeAndACompleteOneHasEveryPoint() throws Exception {
        Series series = new Series("loss", "", SeriesStyle.of(Role.LOW));
        for (int i = 0; i < 50_000; i++) {
            series.append(i, i == 31_234 ? 100 : 1);
        }
        LineDrawing drawing = new LineDrawing(lines(series), "none");
        String thinned = ChartSvg.thinned(drawing, 800, 500);
        double peak = drawing.plot().py(100);
        assertThat(texts(parsed(thinned))).anyMatch(text -> text.startsWith("Thinned to 2000 columns"));
        assertThat(curve(parsed(thinned))).hasSizeLessThan(4500).anyMatch(point -> Math.abs(point[1] - peak) < 0.01);
        String complete = ChartSvg.complete(drawing, 800, 500);
        assertThat(texts(parsed(complete))).noneMatch(text -> text.startsWith("Thinned"));
        assertThat(curve(parsed(complete))).hasSize(50_000);
    }

    private static List<double[]> curve(Document svg) {
        NodeList lines = svg.getElementsByTagName("polyline");
        List<double[]> longest = List.of();
        for (int i = 0; i < lines.getLength(); i++) {
            List<double[]> points = new ArrayList<>();
            for (String point : ((Element) lines.item(i)).getAttribute("points").split(" ")) {
                String[] xy = point.split(",");
                points.add(new double[] {Double.parseDouble(xy[0]), Double.parseDouble(xy[1])});
            }
            longest = points.size() > longest.size() ? points : longest;
        }
        return longest;
    }

    @Test
    void oneOutlyingTimeDoesNotSqueezeTheBarsAndIsCounted() throws Exception {
        BarDrawing bars = new BarDrawing("Times", "none");
        bars.bars(List.of(new Bar("slow", Role.BASELINE, 10, 9, 11, new double[] {10, 441}, ""),
                new Bar("fast", Role.WAE, 5, 4, 6, new double[] {5}, "")));
        List<String> texts = texts(parsed(ChartSvg.thinned(bars, 800, 300)));
        assertThat(texts).contains("1 more, up to 441 ms \u2192").doesNotContain("400");
        assertThat(bars.data().get().csv()).contains("441");
    }

    @Test
    void aStripNamesItsRunsAndItsCsvHasEverySingleTime() throws Exception {
        StripDrawing strip = new StripDrawing("Every single time", "none");
        strip.show(List.of(new StripSystem("vgg16", Role.BASELINE, Mark.CIRCLE),
                new StripSystem("wae-vgg16", Role.WAE, Mark.SQUARE)), List.of(
                new StripRound(StripRound.Kind.WARM_UP, new double[] {90, 30}),
                new StripRound(StripRound.Kind.REPEATED, new double[] {95, 31}),
                new StripRound(StripRound.Kind.COUNTED, new double[] {80, 25})));
        assertThat(texts(parsed(ChartSvg.thinned(strip, 800, 300)))).contains("Every single time", "vgg16", "warm-up");
        assertThat(strip.summary()).contains("3 rounds", "1 warm-up", "1 repeated");
        assertThat(strip.data().get().csv().lines()).hasSize(7).contains("run,kind,system,time (ms)",
                "3,counts,wae-vgg16,25.0", "1,\"warm-up, does not count\",vgg16,90.0");
    }

    @Test
    void manyRunsAreDrawnAsSpansThatKeepEveryExtreme() throws Exception {
        StripDrawing strip = new StripDrawing("Every single time", "none");
        List<StripRound> rounds = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            rounds.add(new StripRound(StripRound.Kind.COUNTED, new double[] {i == 7777 ? 500 : 10 + i % 3}));
        }
        strip.show(List.of(new StripSystem("vgg16", Role.BASELINE, Mark.CIRCLE)), rounds);
        String svg = ChartSvg.thinned(strip, 800, 300);
        assertThat(svg.length()).isLessThan(400_000);
        double[] heights = spanHeights(parsed(svg));
        assertThat(heights).hasSizeGreaterThan(500);
        assertThat(heights[heights.length - 1]).as("the one span up to 500 ms, where others end at 12 ms")
                .isGreaterThan(5 * heights[heights.length - 2]);
    }

    /** Of the bars in the colour of the baseline, lowest first. */
    private static double[] spanHeights(Document svg) {
        NodeList boxes = svg.getElementsByTagName("rect");
        String colour = String.format("#%06x", Palette.print().rgb(Role.BASELINE));
        return IntStream.range(0, boxes.getLength()).mapToObj(i -> (Element) boxes.item(i))
                .filter(box -> box.getAttribute("fill").equals(colour) && box.getAttribute("width").equals("1.2"))
                .mapToDouble(box -> Double.parseDouble(box.getAttribute("height"))).sorted().toArray();
    }

    @Test
    void barsWaterfallAndScatterInFilesNameWhatTheyShow() throws Exception {
        BarDrawing bars = new BarDrawing("Times", "none");
        bars.bars(List.of(new Bar("vgg16", Role.BASELINE, 80, 78, 82, new double[] {78, 80, 82}, ""),
                new Bar("wae-vgg16", Role.WAE, 25, 24, 26, new double[] {24, 25, 26}, "3.20× [3.1, 3.3]")));
        assertThat(texts(parsed(ChartSvg.thinned(bars, 800, 300))))
                .contains("Times", "vgg16", "latency per batch (ms)", "25 ms  3.20× [3.1, 3.3]");

        WaterfallDrawing waterfall = new WaterfallDrawing("Layers", Map.of(Role.WAE, "encoder"), "none");
        waterfall.stacks(List.of(
                new LayerStack("vgg16", List.of(new Segment("conv", "a → b", Role.BASELINE, 4_000_000_000L, 30, 9))),
                new LayerStack("wae", List.of(new Segment("encode", "a → b", Role.WAE, 1_000_000_000L, 12, 9)))));
        assertThat(texts(parsed(ChartSvg.thinned(waterfall, 800, 300)))).contains("Layers", "encoder",
                "Multiply-adds (G)",
                "Multiply-adds 4.00× fewer, measured 2.50× faster", "4 G", "1 G");

        ScatterDrawing scatter = new ScatterDrawing("Accuracy", "none");
        scatter.points(List.of(ScatterPoint.published("VGG16", Role.BASELINE, Mark.CIRCLE, "i7", 1289.28, 11.65)),
                "top-5 error");
        assertThat(texts(parsed(ChartSvg.thinned(scatter, 800, 300)))).contains("VGG16", "published, i7",
                "latency per image (ms)", "top-5 error (%)", "99 % of the accuracy of VGG16");
    }

    @Test
    void moreAndSlowerAreCalledSo() {
        WaterfallDrawing waterfall = new WaterfallDrawing("Layers", Map.of(), "none");
        waterfall.stacks(List.of(
                new LayerStack("tiny", List.of(new Segment("conv", "", Role.BASELINE, 1_000_000L, 1, 9))),
                new LayerStack("wae", List.of(new Segment("encode", "", Role.WAE, 4_000_000L, 2, 9)))));
        assertThat(waterfall.totals()).isEqualTo("Multiply-adds 4.00× more, measured 2.00× slower");
    }

    @Test
    void aRatioIsNotShownBeforeEveryLayerIsMeasured() {
        WaterfallDrawing waterfall = new WaterfallDrawing("Layers", Map.of(), "none");
        waterfall.stacks(List.of(
                new LayerStack("vgg16", List.of(new Segment("conv", "", Role.BASELINE, 4_000_000_000L, 30, 9))),
                new LayerStack("wae", List.of(new Segment("encode", "", Role.WAE, 1_000_000_000L, Double.NaN, 9)))));
        assertThat(waterfall.totals()).isEqualTo("Multiply-adds 4.00× fewer, layers not measured yet");
        assertThat(waterfall.data().get().csv()).isEqualTo("""
                system,layer,shapes,multiply-adds (one picture),time (ms for one batch),parameters
                vgg16,conv,,4000000000,30,9
                wae,encode,,1000000000,,9
                """);
    }

    @Test
    void theThresholdKeepsNinetyNinePercentOfTheBaselinesAccuracy() {
        ScatterPoint baseline = ScatterPoint.published("VGG16", Role.BASELINE, Mark.CIRCLE, "i7", 1289.28, 11.65);
        assertThat(100 - ScatterDrawing.threshold(baseline)).isEqualTo(0.99 * 88.35);
    }

    @Test
    void dataInAFileAreEveryPointExactlyAndJoinedByStep() {
        Series first = series("loss, raw", "bits", 0, 0.1, 1, 1.0 / 3, 3, Double.NaN);
        Series second = series("rate", "", 1, 1e-5, 2, 5);
        assertThat(new LineDrawing(lines(first, second), "none").data().get().csv()).isEqualTo("""
                step,"loss, raw (bits)",rate
                0,0.1,
                1,0.3333333333333333,1.0E-5
                2,,5
                3,NaN,
                """);
    }

    @Test
    void seriesWithoutACommonStepAllStandInTheTable() {
        DataTable table = new LineDrawing(lines(series("a", "", 0, 1, 2, 2), series("b", "", 1, 3, 3, 4, 5, 5)), "none")
                .data().get();
        assertThat(table.rows()).isEqualTo(5);
        assertThat(table.names()).containsExactly("step", "a", "b");
        assertThat(table.cell(4, 0) + "," + table.cell(4, 1) + "," + table.cell(4, 2)).isEqualTo("5,,5");
    }

    @Test
    void everySingleTimeIsInTheFile() {
        BarDrawing bars = new BarDrawing("Times", "none");
        bars.bars(List.of(new Bar("vgg16", Role.BASELINE, 80, 78, 82, new double[] {78.25, 80, 82}, "")));
        assertThat(bars.data().get().csv()).isEqualTo("""
                system,round,time (ms)
                vgg16,1,78.25
                vgg16,2,80
                vgg16,3,82
                """);
    }

    @Test
    void aLossThatIsNotANumberIsARedTickAndBreaksTheLine() throws Exception {
        LineModel model = lines(series("loss", "", 0, 1, 1, 2, 2, Double.NaN, 3, 2, 4, 1));
        Document svg = parsed(ChartSvg.thinned(new LineDrawing(model, "none"), 800, 500));
        NodeList boxes = svg.getElementsByTagName("rect");
        long ticks = IntStream.range(0, boxes.getLength()).filter(i -> ((Element) boxes.item(i))
                .getAttribute("fill").equals(String.format("#%06x", Palette.print().rgb(Role.ALARM)))).count();
        assertThat(ticks).isEqualTo(1);
        assertThat(curve(svg)).hasSize(2);
    }

    @Test
    void aZoomSurvivesNewDataUntilItIsReset() {
        Series series = series("loss", "", 0, 1, 10, 2);
        LineModel model = lines(series);
        model.zoom(new Scale(2, 4, false), new Scale(1, 1.5, false));
        series.append(1000, 50);
        assertThat(model.xScale()).isEqualTo(new Scale(2, 4, false));
        assertThat(model.yScale()).isEqualTo(new Scale(1, 1.5, false));
        model.reset();
        assertThat(model.xScale().high()).isEqualTo(1000);
        assertThat(model.yScale().high()).isGreaterThan(50);
    }

    @Test
    void everyRoleHasAColourAndTwentyRunsLookDifferent() {
        for (Role role : Role.values()) {
            assertThat(Palette.print().rgb(role)).as("%s", role).isBetween(0, 0xFFFFFF);
        }
        assertThat(IntStream.range(0, 20).mapToObj(SeriesStyle::ofRun)).doesNotHaveDuplicates();
    }
}
