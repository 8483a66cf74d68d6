package dk.samstemt.fuzz;

import dk.samstemt.bpmn.Finding;
import dk.samstemt.bpmn.Lint;

import java.util.List;

/** The lint of models: whatever the bytes, it answers, the same every time, and every finding says where and what. */
public final class BpmnTarget {

    private BpmnTarget() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        List<Finding> findings = Lint.check("fuzz.bpmn", input);
        Holds.that(findings.equals(Lint.check("fuzz.bpmn", input)), "the same answer every time");
        Holds.that(findings.stream().noneMatch(finding -> finding.toString().contains("null")), "a finding says where and what");
    }
}
