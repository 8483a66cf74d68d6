package dk.samstemt.portal.course;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/** A model of a process as it is drawn. Models are written in Danish; for readers of another language steps and arrows are named as in the table below the diagram. */
final class Drawn {

    private static final String NAME = "name";

    private Drawn() {
    }

    /**
     * The same model with other names.
     *
     * @param bpmn  as it was deployed
     * @param words what an element is called, by its id; null leaves its name as it is
     * @throws IllegalStateException where the model is no XML
     */
    static byte[] named(byte[] bpmn, UnaryOperator<String> words) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document model = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bpmn));
            NodeList all = model.getElementsByTagName("*");
            for (int n = 0; n < all.getLength(); n++) {
                name((Element) all.item(n), words);
            }
            return written(model);
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException e) {
            throw new IllegalStateException("a model that cannot be read", e);
        }
    }

    private static void name(Element element, UnaryOperator<String> words) {
        String word = element.hasAttribute(NAME) ? words.apply(element.getAttribute("id")) : null;
        if (word != null) {
            element.setAttribute(NAME, word);
        }
    }

    private static byte[] written(Document model) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        factory.newTransformer().transform(new DOMSource(model), new StreamResult(out));
        return out.toByteArray();
    }
}
