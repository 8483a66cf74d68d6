package dk.samstemt.bpmn;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Walking an XML tree. */
final class Xml {

    private Xml() {
    }

    static Stream<Element> children(Element parent) {
        return nodes(parent.getChildNodes()).filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The element and all beneath it, in the file's order. */
    static Stream<Element> all(Element parent) {
        List<Element> found = new ArrayList<>();
        collect(parent, found);
        return found.stream();
    }

    // The reader has bounded the depth.
    private static void collect(Element element, List<Element> into) {
        into.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, into);
            }
        }
    }

    private static Stream<Node> nodes(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item);
    }

    static Optional<Element> first(Element parent, String localName) {
        return all(parent).filter(element -> element != parent && element.getLocalName().equals(localName)).findFirst();
    }

    /** Whether a child, not a deeper one, is of that BPMN element. */
    static boolean has(Element parent, String localName) {
        return children(parent).anyMatch(child -> Model.is(child, localName));
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

    /** What the element itself says: its attributes' values and its own text, in one piece even where a comment cuts it. */
    static List<String> values(Element element) {
        String text = nodes(element.getChildNodes())
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(Node::getNodeValue).collect(Collectors.joining());
        return Stream.concat(attributes(element).map(Attr::getValue), Stream.of(text.strip())).toList();
    }

    /** Where an element stands: its id, or its name under the nearest element that has one. */
    static String place(Element element) {
        String id = element.getAttribute("id");
        if (!id.isEmpty()) {
            return id;
        }
        return element.getParentNode() instanceof Element parent ? place(parent) + "/" + element.getNodeName() : element.getNodeName();
    }
}
