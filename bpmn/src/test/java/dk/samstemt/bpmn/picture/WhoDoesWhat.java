package dk.samstemt.bpmn.picture;

import dk.samstemt.bpmn.Messages;
import dk.samstemt.bpmn.Model;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One process as it stands in the README: its picture and its steps, read from the model. */
final class WhoDoesWhat {

    private static final Map<String, String> FROM = Map.of("roll.fixed", "membership", "notices.evidenced", "notification", "dispatch.closed", "notification",
            "ballot.closed", "voting", "statutes.answered", "membership", "record.verdict", "the chairmanship", "record.distributed", "notification",
            "assembly.cancelled", "the secretariat");

    private WhoDoesWhat() {
    }

    /** Picture and table in Markdown. */
    static String of(String key) {
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(Model.bytes(key)));
        org.camunda.bpm.model.bpmn.instance.Process process = model.getModelElementById(key);
        String rows = steps(process.getFlowElements()).map(WhoDoesWhat::row).collect(Collectors.joining());
        return "\n![" + process.getName() + "](pictures/" + key + ".svg)\n\n| Step | Who | Provision | What |\n|---|---|---|---|\n" + rows;
    }

    // In the order of the file; what a sub-process holds in its place.
    private static Stream<FlowNode> steps(Collection<FlowElement> elements) {
        return elements.stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast)
                .flatMap(node -> node instanceof SubProcess inside ? steps(inside.getFlowElements()) : Stream.of(node)).filter(WhoDoesWhat::isStep);
    }

    // A start or an end without an event is nobody's doing; a gateway only reads what the step before it has found.
    private static boolean isStep(FlowNode node) {
        boolean silent = node instanceof EndEvent || node instanceof Gateway;
        return !silent && !(node instanceof CatchEvent event && event.getEventDefinitions().isEmpty());
    }

    private static String row(FlowNode node) {
        String text = node.getDocumentations().iterator().next().getTextContent().strip().replaceAll("\\s+", " ");
        int colon = text.indexOf(": ");
        return "| " + node.getName() + " | " + who(node) + " | " + text.substring(0, colon) + " | " + text.substring(colon + 2) + " |\n";
    }

    private static String who(FlowNode node) {
        if (node instanceof UserTask task) {
            return "**the " + task.getCamundaCandidateGroups() + "**";
        }
        if (node instanceof ReceiveTask task) {
            return from(task.getMessage());
        }
        if (node instanceof CatchEvent event) {
            return event.getEventDefinitions().stream().filter(MessageEventDefinition.class::isInstance).map(MessageEventDefinition.class::cast)
                    .map(definition -> from(definition.getMessage())).findFirst().orElse("legal time");
        }
        return "the engine";
    }

    private static String from(Message message) {
        if (!Messages.NAMES.equals(FROM.keySet())) {
            throw new IllegalStateException("not every message has a sender here");
        }
        return FROM.get(message.getName());
    }
}
