package dk.samstemt.bpmn;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The bad models, generated: each a shipped one with something put in or taken away, or no model at all. */
final class HostileModels {

    private static final String CERTIFY = "camunda:delegateExpression=\"${certify}\"";
    private static final String SERVICE = "<bpmn:serviceTask id=\"serviceTask_certify\"";
    private static final String DATE = "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${lastDispatchMoment}</bpmn:timeDate>";
    private static final String ASKED = "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${!rollFixed}";
    private static final String CYCLE = "<camunda:failedJobRetryTimeCycle>PT5S,PT1M,PT10M,PT1H,PT6H</camunda:failedJobRetryTimeCycle>";

    private HostileModels() {
    }

    /**
     * One bad model.
     *
     * @param name  number in the catalogue and what it is
     * @param bytes the file
     * @param rule  the rule that has to refuse it
     * @param place where the finding has to point
     * @param says  what its message has to contain
     */
    record Bad(String name, byte[] bytes, String rule, String place, String says) {

        static Bad unreadable(String name, String text, String says) {
            return new Bad(name, text.getBytes(StandardCharsets.UTF_8), "readable", "bad.bpmn", says);
        }

        static Bad planted(String name, String what, String by, String rule, String place) {
            String good = Planted.text("convening");
            int at = good.indexOf(what);
            if (at < 0) {
                throw new IllegalArgumentException(what);
            }
            String text = good.substring(0, at) + by + good.substring(at + what.length());
            return new Bad(name, text.getBytes(StandardCharsets.UTF_8), rule, place, "");
        }
    }

    /** B61 and the unreadable of B63. */
    static List<Bad> unreadable() {
        String good = Planted.text("convening");
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        String inside = good.substring(good.indexOf("<bpmn:definitions"));
        return List.of(
                Bad.unreadable("B61 DOCTYPE", head + "<!DOCTYPE a>" + inside, "DOCTYPE"),
                Bad.unreadable("B61 entity from a file", head + "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + inside.replace("Lovligt indkaldt", "&x;"), "DOCTYPE"),
                Bad.unreadable("B61 entity from a network", head + "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">" + inside, "DOCTYPE"),
                Bad.unreadable("B61 parameter entity", head + "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]>" + inside, "DOCTYPE"),
                Bad.unreadable("B61 billion laughs", head + laughs() + "<a>&l9;</a>", "DOCTYPE"),
                Bad.unreadable("B61 deep nesting", "<a>".repeat(100_000), "depth"),
                Bad.unreadable("B61 a thousand attributes", "<a " + numbered(1000, "b%d=''") + "/>", "attributes"),
                Bad.unreadable("B61 too many elements", inside.replaceFirst("<bpmn:process", "<bpmn:message id=\"m\" />".repeat(4000) + "<bpmn:process"), "more than 3000 elements"),
                Bad.unreadable("B61 two megabytes", inside + " ".repeat(2 * 1024 * 1024), "longer than"),
                Bad.unreadable("B63 empty", "", "line"),
                Bad.unreadable("B63 blank", " \n", "line"),
                Bad.unreadable("B63 no XML", "{\"process\": 1}", "line 1"),
                Bad.unreadable("B63 truncated", good.substring(0, good.length() / 2), "line"),
                Bad.unreadable("B63 wrong encoding", new String(new byte[] {(byte) 0xFE, (byte) 0xFF}, StandardCharsets.ISO_8859_1) + good, "line"),
                Bad.unreadable("B63 other XML", "<html/>", "of 0"),
                Bad.unreadable("B63 two processes", good.replace("</bpmn:definitions>", "<bpmn:process id=\"other\" isExecutable=\"true\" /></bpmn:definitions>"), "of 2"),
                Bad.unreadable("B63 a process without definitions", "<p:process xmlns:p=\"" + Model.BPMN + "\" id=\"convening\" />", "definitions"),
                Bad.unreadable("B63 undeclared prefix", good.replace("xmlns:camunda=", "xmlns:other="), "camunda"));
    }

    private static String laughs() {
        return "<!DOCTYPE a [<!ENTITY l0 \"ha\">" + numbered(9, "<!ENTITY l%1$d \"" + "&l%2$d;".repeat(10) + "\">") + "]>";
    }

    private static String numbered(int count, String format) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(1, count).forEach(number -> text.append(String.format(format, number, number - 1)).append(' '));
        return text.toString();
    }

    /** B62: what the engine would run. */
    static List<Bad> programs() {
        String task = "serviceTask_certify";
        Stream<Bad> attributes = Stream.of("camunda:class=\"java.lang.Runtime\"", "camunda:expression=\"${''.getClass()}\"", "camunda:type=\"mail\"",
                "camunda:type=\"external\" camunda:topic=\"x\"", "camunda:resource=\"deployment://x.js\"", "camunda:decisionRef=\"x\"", "camunda:formKey=\"x\"",
                "camunda:taskPriority=\"${x}\"", "xmlns:a=\"http://activiti.org/bpmn\" a:class=\"java.lang.Runtime\"",
                "xmlns:a=\"http://activiti.org/bpmn\" a:expression=\"${certify}\"", "implementation=\"x\"", "operationRef=\"x\"", "isForCompensation=\"true\"",
                "xsi:schemaLocation=\"" + Model.BPMN + " http://169.254.169.254/latest/meta-data\"").map(attribute ->
                Bad.planted("B62 attribute " + attribute, SERVICE, SERVICE + " " + attribute, "allowed", task));
        Stream<Bad> inside = Stream.of("<camunda:executionListener event=\"start\" class=\"x\" />", "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>",
                "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>",
                "<camunda:field name=\"x\" expression=\"${x}\" />", "<camunda:taskListener class=\"x\" event=\"create\" />", "<camunda:formData />",
                "<a:executionListener xmlns:a=\"http://activiti.org/bpmn\" class=\"x\" />").map(element ->
                Bad.planted("B62 element " + element, CYCLE, CYCLE + element, "allowed", "serviceTask_requestRoll/bpmn:extensionElements/" + element.replaceAll("^<([a-zA-Z:]+).*", "$1")));
        Stream<Bad> elements = Stream.of("scriptTask", "businessRuleTask", "sendTask", "manualTask", "task", "complexGateway", "parallelGateway", "transaction", "adHocSubProcess",
                "signal", "error", "escalation", "import", "laneSet", "dataObject", "ioSpecification").map(element ->
                Bad.planted("B62 " + element, "<bpmn:endEvent id=\"end_certified\"", "<bpmn:" + element + " id=\"x_" + element + "\" /><bpmn:endEvent id=\"end_certified\"", "allowed", "x_" + element));
        return Stream.of(attributes, inside, elements, expressions()).flatMap(all -> all).toList();
    }

    private static Stream<Bad> expressions() {
        String condition = "flow_rollFixed_to_rollFixed/bpmn:conditionExpression";
        Stream<Bad> conditions = Stream.of("${''.getClass().forName('java.lang.Runtime')}", "${rollFixed.booleanValue()}", "#{x}", "${rollFixed}${rollFixed}",
                "$<!-- cut -->{''.getClass()}", "$<![CDATA[{''.getClass()}]]>", "&#36;{''.getClass()}").map(expression ->
                Bad.planted("B62 expression " + expression, "${!rollFixed}", expression, "expressions", condition));
        return Stream.concat(conditions, Stream.of(
                Bad.planted("B62 condition in a script language", ASKED, ASKED.replace("xsi:", "language=\"groovy\" xsi:"), "allowed", condition),
                Bad.planted("B62 condition from a resource", ASKED, ASKED.replace("xsi:", "camunda:resource=\"x\" xsi:"), "allowed", condition),
                Bad.planted("B62 condition that is no question", "${!rollFixed}", "true", "conditions", condition),
                Bad.planted("B62 unknown bean", CERTIFY, "camunda:delegateExpression=\"${runtimeService}\"", "delegates", "serviceTask_certify"),
                Bad.planted("B62 a task of nobody's", "camunda:candidateGroups=\"secretariat\"", "camunda:candidateGroups=\"${whoever}\"", "allowed", "userTask_remedyConvening"),
                called("B62 call of an unknown key", "calledElement=\"convening\"", "calledElement=\"payOut\""),
                called("B62 call of a computed key", "calledElement=\"convening\"", "calledElement=\"${key}\""),
                called("B62 call of whatever is latest", "camunda:calledElementBinding=\"deployment\"", "camunda:calledElementBinding=\"latest\"")));
    }

    private static Bad called(String name, String what, String by) {
        String text = Planted.text("writtenAssembly").replace(what, by);
        return new Bad(name, text.getBytes(StandardCharsets.UTF_8), "allowed", "callActivity_convening", "calls no model");
    }

    /** B63: parts that are missing; B65: a look elsewhere. */
    static List<Bad> torn() {
        return List.of(
                Bad.planted("B63 no time to live", " camunda:historyTimeToLive=\"P1825D\"", "", "retries", "convening"),
                Bad.planted("B63 time to live of no days", "P1825D", "P0D", "retries", "convening"),
                Bad.planted("B63 flow to nothing", "targetRef=\"end_certified\"", "targetRef=\"end_nowhere\"", "ways", "flow_convenedBefore_to_certified"),
                Bad.planted("B63 flow from nothing", "sourceRef=\"start_convening\"", "sourceRef=\"start_nowhere\"", "ways", "flow_convening_to_requestRoll"),
                Bad.planted("B63 flow without end", "sourceRef=\"start_convening\" targetRef=\"serviceTask_requestRoll\"", "sourceRef=\"start_convening\"", "ways", "flow_convening_to_requestRoll"),
                Bad.planted("B63 flow into a sub-process", "sourceRef=\"start_convening\" targetRef=\"serviceTask_requestRoll\"", "sourceRef=\"start_convening\" targetRef=\"serviceTask_raiseRisk\"", "ways", "flow_convening_to_requestRoll"),
                Bad.planted("B63 event attached to nothing", "attachedToRef=\"userTask_remedyConvening\"", "attachedToRef=\"nothing\"", "ways", "timer_remedyDeadline"),
                Bad.planted("B63 message that is not there", "messageRef=\"message_rollFixed\"", "messageRef=\"message_nothing\"", "messages", "catch_rollFixed/bpmn:messageEventDefinition"),
                Bad.planted("B63 the same id twice", "id=\"end_newDay\"", "id=\"end_certified\"", "names", "end_certified"),
                Bad.planted("B63 a shape without numbers", "<dc:Bounds x=\"72\"", "<dc:Bounds x=\"NaN\"", "drawing", "start_convening"),
                Bad.planted("B63 a shape with 1e9", "<dc:Bounds x=\"72\"", "<dc:Bounds x=\"1e9\"", "drawing", "start_convening"),
                Bad.planted("B63 an edge that ends elsewhere", "<di:waypoint x=\"195\" y=\"180\" />", "<di:waypoint x=\"185\" y=\"180\" />", "drawing", "flow_convening_to_requestRoll"),
                Bad.planted("B65 schema location", "id=\"definitions_convening\"", "xsi:schemaLocation=\"" + Model.BPMN + " http://169.254.169.254/x.xsd\" id=\"definitions_convening\"", "allowed", "definitions_convening"),
                Bad.planted("B65 schema location without namespace", "id=\"definitions_convening\"", "xsi:noNamespaceSchemaLocation=\"http://10.0.0.1/x.xsd\" id=\"definitions_convening\"", "allowed", "definitions_convening"),
                Bad.planted("B65 import", "<bpmn:message id=\"message_rollFixed\"", "<bpmn:import importType=\"x\" location=\"http://10.0.0.1/\" namespace=\"x\" /><bpmn:message id=\"message_rollFixed\"", "allowed", "definitions_convening/bpmn:import"));
    }

    /** B64: moments that are no computed instant. */
    static List<Bad> timers() {
        return Stream.concat(
                Stream.of("2026-10-25T02:30:00", "2026-10-25", "2026-10-25T00:30:00Z", "tomorrow", "PT48H", "", "${now()}", "${lastDispatchMoment }", "${someDay}", "1761355800000")
                        .map(literal -> Bad.planted("B64 date " + literal, DATE, DATE.replace("${lastDispatchMoment}", literal), "timers", "timer_lastDispatchMoment")),
                Stream.of("timeDuration", "timeCycle").flatMap(kind -> Stream.of("PT0S", "R/PT0S", "R3/PT10M", "0 0 * * *", "${lastDispatchMoment}").map(value ->
                        Bad.planted("B64 " + kind + " " + value, DATE, "<bpmn:" + kind + ">" + value + "</bpmn:" + kind + ">", "timers", "timer_lastDispatchMoment")))).toList();
    }

    /** B66: models that never end, spin, or multiply. */
    static List<Bad> unsound() {
        Stream<Bad> retries = Arrays.stream("R/PT0S|R3/PT0S|PT0S|R2147483647/PT1S|${retries}|PT5S;PT1M|P1D".split("\\|"))
                .map(cycle -> Bad.planted("B66 retries " + cycle, CYCLE, CYCLE.replaceAll(">.*<", ">" + cycle.replace("$", "\\$") + "<"), "retries", "serviceTask_requestRoll"));
        String flow = "<bpmn:sequenceFlow id=\"flow_rollFixed_to_rollFixed\" name=\"Nej\" sourceRef=\"gateway_rollFixed\" targetRef=\"catch_rollFixed\"";
        return Stream.concat(retries, Stream.of(
                noEnd(), noStart(),
                Bad.planted("B66 asks again and again without waiting", flow, flow.replace("catch_rollFixed", "serviceTask_askRoll"), "loops", "serviceTask_askRoll"),
                Bad.planted("B66 a task that repeats itself", "targetRef=\"gateway_certified\"", "targetRef=\"serviceTask_certify\"", "loops", "serviceTask_certify"),
                Bad.planted("B66 a way that reaches no end", "targetRef=\"end_lapsed\"", "targetRef=\"userTask_remedyConvening\"", "ways", "end_lapsed"),
                multiplying(),
                Bad.planted("B66 a sub-process no event starts", " triggeredByEvent=\"true\"", "", "allowed", "subProcess_noticeAtRisk"),
                Bad.planted("B66 a task that splits silently", "<bpmn:sequenceFlow id=\"flow_certify_to_certified\"", "<bpmn:sequenceFlow id=\"flow_certify_to_askRoll\" sourceRef=\"serviceTask_certify\" targetRef=\"serviceTask_askRoll\" /><bpmn:sequenceFlow id=\"flow_certify_to_certified\"", "conditions", "serviceTask_certify"))).toList();
    }

    private static Bad noEnd() {
        String text = Planted.text("statutesAmendment").replaceAll("(?s)<bpmn:endEvent.*?</bpmn:endEvent>", "");
        return new Bad("B66 no end", text.getBytes(StandardCharsets.UTF_8), "ways", "statutesAmendment", "has no end");
    }

    private static Bad noStart() {
        String text = Planted.text("statutesAmendment").replaceAll("(?s)<bpmn:startEvent.*?</bpmn:startEvent>", "");
        return new Bad("B66 no start", text.getBytes(StandardCharsets.UTF_8), "ways", "statutesAmendment", "start");
    }

    // Every look from the side would bring one more token to where it looks from.
    private static Bad multiplying() {
        String text = Planted.text("minutesApproval").replace("sourceRef=\"serviceTask_sendUnapproved\" targetRef=\"end_sentUnapproved\"",
                "sourceRef=\"serviceTask_sendUnapproved\" targetRef=\"serviceTask_askRecordState\"");
        return new Bad("B66 a non-interrupting event that comes back", text.getBytes(StandardCharsets.UTF_8), "loops", "timer_approvalOverdue", "comes back");
    }
}
