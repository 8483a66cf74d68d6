package dk.samstemt.bpmn;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One BPMN file, read as XML without looking anything up outside it. */
public final class Model {

    /** Keys of the processes this module ships; each is a resource {@code bpmn/<key>.bpmn}. */
    public static final List<String> KEYS = List.of("writtenAssembly", "convening", "minutesApproval", "statutesAmendment");

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final int MOST_ELEMENTS = 3000;
    private static final Set<String> NODES = Set.of("task", "callActivity", "subProcess", "transaction", "adHocSubProcess");

    private final Element process;
    private final List<Element> everything;
    private final List<Element> nodes;
    private final List<Element> flows;
    private final Map<String, Element> byId;
    private final Map<String, List<Element>> outgoing;
    private final Map<String, List<Element>> attached;

    private Model(Document document) {
        this.everything = Xml.all(document.getDocumentElement()).limit(MOST_ELEMENTS + 1L).toList();
        if (everything.size() > MOST_ELEMENTS) {
            throw new IllegalArgumentException("more than " + MOST_ELEMENTS + " elements");
        }
        List<Element> processes = named("process");
        if (processes.size() != 1 || !is(document.getDocumentElement(), "definitions")) {
            throw new IllegalArgumentException("not definitions of one process, but of " + processes.size());
        }
        this.process = processes.get(0);
        List<Element> inside = Xml.all(process).toList();
        this.nodes = inside.stream().filter(Model::isNode).toList();
        this.flows = inside.stream().filter(element -> is(element, "sequenceFlow")).toList();
        this.byId = nodes.stream().collect(Collectors.toMap(node -> node.getAttribute("id"), node -> node, (first, again) -> first));
        this.outgoing = flows.stream().collect(Collectors.groupingBy(flow -> flow.getAttribute("sourceRef")));
        this.attached = nodes.stream().collect(Collectors.groupingBy(node -> node.getAttribute("attachedToRef")));
    }

    /** A model that ships with this module. */
    public static Model shipped(String key) {
        return of(bytes(key));
    }

    /** The file of a model that ships with this module. */
    public static byte[] bytes(String key) {
        try (InputStream in = Model.class.getResourceAsStream("/bpmn/" + key + ".bpmn")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when the bytes are no XML, bring a DOCTYPE, are too much, or hold not exactly one process */
    public static Model of(byte[] bytes) {
        return new Model(Reading.document(bytes));
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
        return everything;
    }

    /** Tasks, gateways, events and sub-processes, those inside sub-processes too. */
    List<Element> nodes() {
        return nodes;
    }

    List<Element> flows() {
        return flows;
    }

    List<Element> outgoing(Element node) {
        return outgoing.getOrDefault(node.getAttribute("id"), List.of());
    }

    /** Where one gets from a node: along its flows, and to the events attached to it. */
    List<Element> next(Element node) {
        Stream<Element> along = outgoing(node).stream().flatMap(flow -> node(flow.getAttribute("targetRef")).stream());
        String id = node.getAttribute("id");
        return Stream.concat(along, id.isEmpty() ? Stream.of() : attached.getOrDefault(id, List.of()).stream()).toList();
    }

    Optional<Element> node(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Element> named(String localName) {
        return everything.stream().filter(element -> is(element, localName)).toList();
    }

    Finding finding(String rule, Element element, String message) {
        return new Finding(key(), rule, Xml.place(element), message);
    }

    static boolean is(Element element, String localName) {
        return BPMN.equals(element.getNamespaceURI()) && element.getLocalName().equals(localName);
    }

    private static boolean isNode(Element element) {
        String name = element.getLocalName();
        return BPMN.equals(element.getNamespaceURI())
                && (name.endsWith("Task") || name.endsWith("Event") || name.endsWith("Gateway") || NODES.contains(name));
    }
}
