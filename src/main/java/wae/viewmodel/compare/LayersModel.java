package wae.viewmodel.compare;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import wae.chart.LayerStack;
import wae.chart.Role;
import wae.domain.classification.SystemKind;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.LayerProfile;
import wae.domain.comparison.SystemChoice;
import wae.domain.image.PictureSize;
import wae.words.Words;

/** Cost of two systems, layer by layer: counted from their plans, and measured. */
public final class LayersModel {

    private final CompareServices services;
    private final CompareChoices choices;
    private final ActiveMeasurement active;
    private final ExportWriter exports;
    private final ObjectProperty<String> upper = new SimpleObjectProperty<>("vgg16");
    private final ObjectProperty<String> lower = new SimpleObjectProperty<>("wae-vgg16");
    private final Suggestion suggestedUpper = new Suggestion(upper);
    private final Suggestion suggestedLower = new Suggestion(lower);
    private final ReadOnlyObjectWrapper<LayerProfile> profile = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<LayerRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    LayersModel(CompareServices services, CompareChoices choices, ActiveMeasurement active, ExportWriter exports) {
        this.services = services;
        this.choices = choices;
        this.active = active;
        this.exports = exports;
        for (ObservableValue<?> changing : new ObservableValue<?>[] {upper, lower, choices.sizeProperty(),
            choices.classesProperty(), profile}) {
            changing.addListener((of, was, is) -> fill());
        }
        choices.candidates().addListener((ListChangeListener<Candidate>) change -> suggest());
        choices.baselineProperty().addListener((of, was, is) -> suggest());
        fill();
    }

    /** Until the user selects others: the baseline, and WAE or else the next one. */
    private void suggest() {
        List<Candidate> chosen = choices.chosen().stream().filter(Candidate::hasLayers).toList();
        if (chosen.size() > 1) {
            suggestedUpper.offer(chosen.get(0).title(), titles());
            suggestedLower.offer(chosen.stream().skip(1).filter(each -> each.role() == Role.WAE).findFirst()
                    .orElse(chosen.get(1)).title(), titles());
        }
    }

    /** Titles of all systems whose layers are known. */
    public List<String> titles() {
        return choices.candidates().stream().filter(Candidate::hasLayers).map(Candidate::title).toList();
    }

    /** The upper system; ratios are its values over those of the other. */
    public ObjectProperty<String> upperProperty() {
        return upper;
    }

    /** The lower system. */
    public ObjectProperty<String> lowerProperty() {
        return lower;
    }

    /** All layers of both systems, the upper's first. */
    public ReadOnlyObjectProperty<List<LayerRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Whether layers can be measured now. */
    public BooleanBinding readyBinding() {
        return active.activeProperty().not().and(upper.isNotNull()).and(lower.isNotNull());
    }

    /** What the colours of the segments mean. */
    public static Map<Role, String> parts() {
        Map<Role, String> parts = new LinkedHashMap<>();
        for (SystemKind kind : SystemKind.values()) {
            if (!kind.isAccelerated()) {
                parts.put(SystemRoles.of(kind), kind.title());
            }
        }
        parts.put(Role.WAE, Words.of("compare.part-encoder"));
        parts.put(Role.WAVELET, Words.of("compare.part-wavelet"));
        parts.put(Role.LOW, Words.of("compare.part-backbone"));
        parts.put(Role.HIGH, Words.of("compare.part-light"));
        parts.put(Role.FUSION, Words.of("compare.part-fusion"));
        parts.put(Role.MUTED, Words.of("compare.part-other"));
        return parts;
    }

    /** Both systems for the waterfall, the upper first. */
    public List<LayerStack> stacks() {
        return names().map(name -> new LayerStack(name, rows.get().stream().filter(row -> row.system().equals(name))
                .map(LayerRow::segment).toList())).toList();
    }

    private Stream<String> names() {
        return systems().map(Candidate::title);
    }

    private Stream<Candidate> systems() {
        return Stream.of(upper.get(), lower.get()).distinct().flatMap(title -> choices.find(title).stream());
    }

    private void fill() {
        rows.set(systems().flatMap(system -> rows(system).stream()).toList());
    }

    private List<LayerRow> rows(Candidate candidate) {
        String name = candidate.title();
        Optional<LayerProfile.Profiled> found = measured().flatMap(profiles -> profiles.of(name));
        if (found.isPresent()) {
            return LayerRows.of(name, found.get().facts().kind().orElseThrow(), found.get().cost(),
                    Optional.of(found.get().times()));
        }
        return candidate.system(choices.classesProperty().get(), choices.sizeProperty().get())
                .map(system -> LayerRows.of(name, system.kind(), system.cost(), Optional.empty())).orElse(List.of());
    }

    /** The measurement, if it is of the networks that are shown. */
    private Optional<LayerProfile> measured() {
        return Optional.ofNullable(profile.get())
                .filter(found -> found.settings().classes() == choices.classesProperty().get()
                        && found.settings().picture().equals(PictureSize.square(choices.sizeProperty().get())));
    }

    /** Images per run of the measurement; 1 before. */
    public int batch() {
        return measured().map(found -> found.settings().timing().batch()).orElse(1);
    }

    /** Starts measuring both systems layer by layer; nothing happens while another measurement runs. */
    public void measure() {
        if (!readyBinding().get()) {
            return;
        }
        List<Candidate> systems = systems().toList();
        List<SystemChoice> opened = systems.stream().map(Candidate::choice).toList();
        ComparisonSettings settings = choices.settings();
        LiveTimes live = LiveTimes.of(systems, settings.timing());
        active.start(Words.of("compare.layers-job", String.join(", ", names().toList())), live,
                monitor -> services.layers().measure(opened, settings, services.photographs().read(), live::starting,
                        live::add, monitor),
                this::show, () -> { });
    }

    private void show(LayerProfile measured) {
        if (!measured.systems().isEmpty()) {
            profile.set(measured);
        }
    }

    /** Explains the gap between both ratios; empty before both are measured. */
    public String gap() {
        return LayerGap.of(stacks(), parts());
    }

    /** Conditions of the values, and the meaning of joined layers. */
    public String note() {
        return measured().filter(found -> names().anyMatch(name -> found.of(name).isPresent())).map(found -> {
            ComparisonSettings settings = found.settings();
            return Words.of("compare.layers-note", settings.threads(), settings.timing().batch(),
                    found.machine().processor(), found.machine().cores(), found.rounds());
        }).orElse(Words.of("compare.layers-note-counted"));
    }

    /** Writes the layers as comma-separated values. */
    public void saveTable(Path file) {
        byte[] bytes = LayerCsv.of(rows.get(), batch()).getBytes(StandardCharsets.UTF_8);
        exports.start(file, () -> services.writer().write(file, bytes));
    }
}
