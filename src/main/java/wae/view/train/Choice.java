package wae.view.train;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A box that shows a value and lets another be chosen; what can be chosen may change. */
final class Choice<T> {

    private final ComboBox<T> box;
    private final ObjectProperty<T> value;
    private final Supplier<List<T>> items;

    /** Joins a box and a value. @param words for an item */
    Choice(ComboBox<T> box, ObjectProperty<T> value, Function<T, String> words, Supplier<List<T>> items) {
        this.box = box;
        this.value = value;
        this.items = items;
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
        refill();
        value.addListener((property, was, is) -> box.setValue(is));
        box.valueProperty().addListener((property, was, is) -> {
            if (is != null) { // a box that is being refilled has none for a moment
                value.set(is);
            }
        });
    }

    /** Offers what can be chosen now. */
    void refill() {
        T now = value.get();
        if (!box.getItems().equals(items.get())) {
            box.getItems().setAll(items.get());
        }
        box.setValue(now);
    }
}
