package dk.samstemt.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

/** Each rule bites: one violation planted in a shipped model is found, by the rule that is there for it. */
class LintTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minutesApproval   | serviceTask_drawUpRecord             | Activity_0x7k2ab                     | names
            minutesApproval   | userTask_approveMinutes              | approveMinutes                       | names
            minutesApproval   | end_recordApproved                   | end_ok2                              | names
            convening         | timer_lastDispatchMoment             | catch_lastDispatchMoment             | names
            convening         | flow_askRoll_to_rollFixed            | Flow_1                               | names
            writtenAssembly   | definitions_writtenAssembly          | Definitions_1a2b3c4                  | names
            """)
    void ids_that_cannot_be_said(String model, String id, String by, String rule) {
        assertThat(Planted.wrongEverywhere(model, id, by)).extracting(Finding::rule).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            statutesAmendment | name="Undersøg om versionen foreligger" | name=""                                                  | labels
            statutesAmendment | Undersøg om versionen foreligger     | Undersøg om den nye version nu endelig foreligger her       | labels
            statutesAmendment | Hvad blev det til?                   | Resultat                                                    | labels
            statutesAmendment | name="Afvist" sourceRef              | sourceRef                                                   | labels
            statutesAmendment | § 11 stk. 1 (AM-3): den nye version  | Den nye version                                             | documentation
            convening         | camunda:delegateExpression="${certify}" | camunda:class="org.example.Certify"                      | allowed
            convening         | camunda:delegateExpression="${certify}" | camunda:expression="${certify}"                          | allowed
            convening         | bpmn:serviceTask id="serviceTask_certify" | bpmn:serviceTask camunda:resultVariable="x" id="serviceTask_certify" | allowed
            convening         | <bpmn:message                        | <bpmn:signal id="signal_x" /><bpmn:message                  | allowed
            convening         | <camunda:failedJobRetryTimeCycle>    | <camunda:executionListener event="start" delegateExpression="${rule}" /><camunda:failedJobRetryTimeCycle> | allowed
            writtenAssembly   | calledElement="convening"            | calledElement="${which}"                                    | allowed
            writtenAssembly   | calledElementBinding="deployment"    | calledElementBinding="latest"                               | allowed
            convening         | ${!rollFixed}                        | ${rollFixed.equals(true)}                                   | expressions
            convening         | ${!rollFixed}                        | ${''.getClass().forName('java.lang.System')}                | expressions
            convening         | ${certify}                           | ${steps.certify}                                            | expressions
            writtenAssembly   | #{execution.processBusinessKey}      | #{execution.setVariable('a', 1)}                            | expressions
            convening         | ${certify}                           | ${certifyTwice}                                             | delegates
            convening         | ${lastDispatchMoment}                | 2023-10-24T22:00:00Z                                        | timers
            convening         | ${lastDispatchMoment}                | ${otherMoment}                                              | timers
            convening         | Sidste udsendelsesdag slut           | Slut 2023-10-24                                             | timers
            convening         | name="roll.fixed"                    | name="roll.done"                                            | messages
            convening         | <bpmn:message id="message_rollFixed" name="roll.fixed" /> | <!-- gone -->                          | messages
            convening         | camunda:historyTimeToLive="P1825D"   | camunda:historyTimeToLive=""                                | retries
            convening         | camunda:asyncBefore="true"           | camunda:asyncBefore="false"                                 | retries
            convening         | <camunda:failedJobRetryTimeCycle>PT5S,PT1M,PT10M,PT1H,PT6H</camunda:failedJobRetryTimeCycle> | <!-- none --> | retries
            minutesApproval   | targetRef="end_recordApproved"       | targetRef="serviceTask_drawUpRecord"                        | ways
            minutesApproval   | sourceRef="start_minutesApproval" targetRef="serviceTask_drawUpRecord" | sourceRef="start_minutesApproval" targetRef="end_recordApproved" | ways
            """)
    void violations(String model, String what, String by, String rule) {
        assertThat(Planted.wrong(model, what, by)).extracting(Finding::rule).contains(rule);
    }

    @Test
    void a_way_without_condition() {
        assertThat(Planted.wrongEverywhere("statutesAmendment", "bpmn:conditionExpression", "bpmn:documentation")).extracting(Finding::rule).contains("conditions");
    }

    @Test
    void a_task_with_two_ways_out() {
        assertThat(Planted.wrong("minutesApproval", "<bpmn:sequenceFlow", """
                <bpmn:sequenceFlow id="flow_start_to_ask" sourceRef="start_minutesApproval" targetRef="serviceTask_askRecordState" />
                <bpmn:sequenceFlow""")).extracting(Finding::rule).contains("conditions");
    }

    @Test
    void an_edge_that_crosses_another() {
        String way = "<bpmndi:BPMNEdge id=\"edge_flow_recordState_to_approveMinutes\" bpmnElement=\"flow_recordState_to_approveMinutes\">";
        assertThat(Planted.wrong("minutesApproval", way, way + "<di:waypoint x=\"180\" y=\"200\" /><di:waypoint x=\"180\" y=\"500\" />"))
                .anySatisfy(finding -> assertThat(finding.message()).contains("crosses"));
    }

    @Test
    void an_edge_through_a_shape() {
        String shape = "bpmnElement=\"end_recordApproved\">\n        <dc:Bounds x=\"752\" y=\"252\"";
        assertThat(Planted.wrong("minutesApproval", shape, shape.replace("752", "515")))
                .anySatisfy(finding -> assertThat(finding.message()).isEqualTo("runs through end_recordApproved"));
    }

    @Test
    void something_not_drawn() {
        assertThat(Planted.wrong("minutesApproval", "bpmnElement=\"end_recordApproved\"", "bpmnElement=\"nothing\""))
                .anySatisfy(finding -> assertThat(finding.message()).isEqualTo("is not drawn"));
        assertThat(Planted.wrong("minutesApproval", "bpmnElement=\"flow_drawUpRecord_to_askRecordState\"", "bpmnElement=\"nothing\""))
                .anySatisfy(finding -> assertThat(finding.message()).isEqualTo("is not drawn"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no xml at all
            <a/>
            <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>
            """)
    void what_is_no_model(String text) {
        assertThatThrownBy(() -> Model.of(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_script_task() {
        assertThat(Planted.wrong("minutesApproval", "<bpmn:endEvent", "<bpmn:scriptTask id=\"scriptTask_x\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask><bpmn:endEvent"))
                .extracting(Finding::rule).contains("allowed");
    }
}
