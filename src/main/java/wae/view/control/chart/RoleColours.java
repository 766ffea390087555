package wae.view.control.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.chart.Chart;
import javafx.scene.paint.Color;
import wae.chart.Role;

/**
 * The colours of a chart as CSS properties. Roles have the names of the colours that the style sheets define at the
 * root and are inherited from there, those of the theme are given by chart.css, so that a chart follows the theme by
 * itself; where no sheet defines one, it is that for white paper.
 */
final class RoleColours {

    private static final Map<Role, CssMetaData<CanvasChart, Color>> META = new EnumMap<>(Role.class);
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = new ArrayList<>(Chart.getClassCssMetaData());

    static {
        for (Role role : Role.values()) {
            META.put(role, new Meta(role));
        }
        ALL.addAll(META.values());
    }

    private final Map<Role, SimpleStyleableObjectProperty<Color>> colours = new EnumMap<>(Role.class);

    RoleColours(CanvasChart chart, Runnable changed) {
        META.forEach((role, meta) -> {
            SimpleStyleableObjectProperty<Color> colour =
                    new SimpleStyleableObjectProperty<>(meta, chart, role.cssName(), CanvasPen.print(role));
            colour.addListener(observable -> changed.run());
            colours.put(role, colour);
        });
    }

    static List<CssMetaData<? extends Styleable, ?>> metaData() {
        return List.copyOf(ALL);
    }

    Color of(Role role) {
        return colours.get(role).get();
    }

    private static final class Meta extends CssMetaData<CanvasChart, Color> {

        private final Role role;

        Meta(Role role) {
            super(property(role), StyleConverter.getColorConverter(), CanvasPen.print(role), true);
            this.role = role;
        }

        /** The theme's colours have names of ours, which chart.css gives them: in a scroll pane nothing is inherited. */
        private static String property(Role role) {
            return role.cssName().startsWith("-color-") ? "-chart" + role.cssName() : role.cssName();
        }

        @Override
        public boolean isSettable(CanvasChart chart) {
            return !chart.colours().colours.get(role).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(CanvasChart chart) {
            return chart.colours().colours.get(role);
        }
    }
}
