package dk.samstemt.bpmn;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Walking an XML tree. */
final class Xml {

    private Xml() {
    }

    static Stream<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    static Stream<Element> all(Element parent) {
        return Stream.concat(Stream.of(parent), elements(parent.getElementsByTagName("*")));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast);
    }

    static Optional<Element> first(Element parent, String localName) {
        return all(parent).filter(element -> element != parent && element.getLocalName().equals(localName)).findFirst();
    }

    static String text(Element parent, String localName) {
        return first(parent, localName).map(element -> element.getTextContent().strip()).orElse("");
    }

    static String camunda(Element element, String name) {
        return element.getAttributeNS(Model.CAMUNDA, name);
    }

    static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength()).mapToObj(index -> (Attr) element.getAttributes().item(index));
    }

    /** What the element itself says: its attributes' values and its own text. */
    static List<String> values(Element element) {
        Stream<String> texts = IntStream.range(0, element.getChildNodes().getLength()).mapToObj(element.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(node -> node.getNodeValue().strip());
        return Stream.concat(attributes(element).map(Attr::getValue), texts).toList();
    }
}
