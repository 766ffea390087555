package wae.view.control;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/** A field for a whole number: text that is no number, or out of range, is replaced by the number before. */
public final class NumberField extends Spinner<Integer> {

    /** A field, as a property without a reference would be collected. */
    private final ObjectProperty<Integer> number;

    /**
     * A field.
     *
     * @param step     of the two arrows
     * @param multiple what the number is a multiple of, 1 for any
     */
    public NumberField(IntegerProperty property, int min, int max, int step, int multiple) {
        number = property.asObject();
        SpinnerValueFactory.IntegerSpinnerValueFactory values = new SpinnerValueFactory.IntegerSpinnerValueFactory(
                min, max, property.get(), step);
        values.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                return value == null ? "" : value.toString();
            }

            @Override
            public Integer fromString(String text) {
                try {
                    int typed = Integer.parseInt(text.strip());
                    return typed >= min && typed <= max && typed % multiple == 0 ? typed : values.getValue();
                } catch (NumberFormatException e) {
                    return values.getValue();
                }
            }
        });
        setValueFactory(values);
        values.valueProperty().bindBidirectional(number);
        setEditable(true);
        setPrefWidth(104);
        getStyleClass().add("small");
        focusedProperty().addListener((of, was, is) -> {
            if (!is) {
                commitValue();
                getEditor().setText(values.getConverter().toString(values.getValue()));
            }
        });
    }
}
