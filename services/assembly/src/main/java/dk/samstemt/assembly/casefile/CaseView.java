package dk.samstemt.assembly.casefile;

import dk.samstemt.assembly.decision.DecisionView;
import dk.samstemt.assembly.record.RecordText;
import dk.samstemt.assembly.record.RecordView;
import dk.samstemt.assembly.view.AssemblyView;
import java.util.List;

/**
 * One assembly with what was decided and where its record stands, as of one moment.
 *
 * @param assembly the assembly
 * @param decisions the decisions with their rulings; empty before
 * @param record the decision record; null until there is one
 * @param text what the record says; null until there is one
 */
record CaseView(AssemblyView assembly, List<DecisionView> decisions, RecordView record, RecordText text) {
}
