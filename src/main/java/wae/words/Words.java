package wae.words;

import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of the window. Every value of the file is a {@link MessageFormat}: an apostrophe is written twice, a plural
 * is a choice, such as {@code {0,choice,0#no runs|1#1 run|1<{0,number,integer} runs}}.
 */
public final class Words {

    private static final ResourceBundle FILE = ResourceBundle.getBundle("wae.words", Locale.ROOT);
    private static final ResourceBundle FORMATTED = new Formatted();

    private Words() {
    }

    /**
     * The words of a key, e.g. {@code train.start}.
     *
     * @param values for the places {0}, {1}, ... in them
     * @throws MissingResourceException if there is no such key
     */
    public static String of(String key, Object... values) {
        return new MessageFormat(FILE.getString(key), Locale.ENGLISH).format(values);
    }

    /** The same words for {@code %key} in the files of {@code fxml/}. */
    public static ResourceBundle bundle() {
        return FORMATTED;
    }

    /** FXML takes a bundle's values as they are, so they are formatted before. */
    private static final class Formatted extends ResourceBundle {

        @Override
        protected Object handleGetObject(String key) {
            return FILE.containsKey(key) ? of(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return FILE.getKeys();
        }
    }
}
