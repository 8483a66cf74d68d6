package dk.samstemt.assembly.decision;

import dk.samstemt.assembly.view.RulingView;
import dk.samstemt.statutes.facts.PartyStatement;
import java.util.List;
import java.util.Map;

/**
 * The decision on one item.
 *
 * @param item the item
 * @param number its number
 * @param title language to title
 * @param outcome ADOPTED or NOT_ADOPTED
 * @param answers the statement of each party that counted
 * @param ruling the ruling, explained
 */
public record DecisionView(String item, int number, Map<String, String> title, String outcome, List<PartyStatement> answers,
        RulingView ruling) {
}
