package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardItem;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Warnings;
import dk.samstemt.statutes.ruling.Finding;
import java.util.List;

/** BO-16: the board leads within what the assembly has decided; an item can name the decision that binds it. */
@Carries("BO-16")
final class BindingDecisions {

    private BindingDecisions() {
    }

    static List<Finding> of(List<BoardItem> items, Law law) {
        return items.stream().filter(item -> law.laysDown("BO-16") && item.assemblyDecision() != null).map(item -> Warnings.of("BO-16", law,
                "BOUND_BY", "number", item.number(), "decision", item.assemblyDecision(), "day", item.decidedOn())).toList();
    }
}
