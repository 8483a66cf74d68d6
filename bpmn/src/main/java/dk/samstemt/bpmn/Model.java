package dk.samstemt.bpmn;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** One BPMN file, read as XML without looking anything up outside it. */
public final class Model {

    /** Keys of the processes this module ships; each is a resource {@code bpmn/<key>.bpmn}. */
    public static final List<String> KEYS = List.of("writtenAssembly", "convening", "minutesApproval", "statutesAmendment");

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Document document;
    private final Element process;

    private Model(Document document) {
        this.document = document;
        this.process = Xml.all(document.getDocumentElement()).filter(element -> is(element, "process")).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no process"));
    }

    /** A model that ships with this module. */
    public static Model shipped(String key) {
        try (InputStream in = Model.class.getResourceAsStream("/bpmn/" + key + ".bpmn")) {
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when the bytes are no XML, bring a DOCTYPE, or hold no process */
    public static Model of(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new Model(builder.parse(new ByteArrayInputStream(bytes)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("no readable model: " + e.getMessage(), e);
        }
    }

    /** The process's key. */
    public String key() {
        return process.getAttribute("id");
    }

    Element process() {
        return process;
    }

    /** Every element of the file, the diagram's included. */
    List<Element> everything() {
        return Xml.all(document.getDocumentElement()).toList();
    }

    /** Tasks, gateways and events. */
    List<Element> nodes() {
        return Xml.children(process).filter(Model::isNode).toList();
    }

    List<Element> flows() {
        return Xml.children(process).filter(element -> is(element, "sequenceFlow")).toList();
    }

    List<Element> outgoing(Element node) {
        return flows().stream().filter(flow -> flow.getAttribute("sourceRef").equals(node.getAttribute("id"))).toList();
    }

    Optional<Element> node(String id) {
        return nodes().stream().filter(node -> node.getAttribute("id").equals(id)).findFirst();
    }

    List<Element> named(String localName) {
        return everything().stream().filter(element -> is(element, localName)).toList();
    }

    Finding finding(String rule, Element element, String message) {
        String id = element.getAttribute("id");
        return new Finding(key(), rule, id.isEmpty() ? element.getNodeName() : id, message);
    }

    static boolean is(Element element, String localName) {
        return BPMN.equals(element.getNamespaceURI()) && element.getLocalName().equals(localName);
    }

    private static boolean isNode(Element element) {
        String name = element.getLocalName();
        return BPMN.equals(element.getNamespaceURI())
                && (name.endsWith("Task") || name.equals("task") || name.endsWith("Event") || name.endsWith("Gateway") || name.equals("callActivity")
                || name.equals("subProcess"));
    }
}
