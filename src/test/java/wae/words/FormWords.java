package wae.words;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of a file in {@code fxml/}: attributes that are shown, values of strings, and text between elements. */
final class FormWords {

    private static final List<String> SHOWN = List.of("text", "promptText", "accessibleText", "accessibleHelp",
            "accessibleRoleDescription", "title", "label", "headerText", "contentText", "value");
    private static final List<String> TECHNICAL = List.of("styleClass", "stylesheets");

    private final List<String> keys = new ArrayList<>();
    private final List<String> own = new ArrayList<>();

    FormWords(String source) {
        try {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(source));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                    }
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    value(xml.getText().strip());
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void attribute(String name, String value) {
        boolean phrase = value.matches(".*\\p{L}{2,} \\p{L}{2,}.*") && !TECHNICAL.contains(name);
        if (SHOWN.contains(name) || phrase || value.startsWith("%")) {
            value(value);
        }
    }

    private void value(String value) {
        if (value.startsWith("%")) {
            keys.add(value.substring(1));
        } else if (value.matches("(?s).*\\p{L}{2,}.*") && !value.startsWith("$")) {
            own.add(value);
        }
    }

    /** Keys that it asks words.properties for. */
    List<String> keys() {
        return keys;
    }

    /** Words that stand in the file itself. */
    List<String> own() {
        return own;
    }
}
