package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.decision.Measure;
import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.decision.Without;
import dk.samstemt.statutes.profile.DecisionCase;
import dk.samstemt.statutes.profile.DecisionScope;
import dk.samstemt.statutes.rules.Law;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The decision rule of a matter, as the reading of A-12 in use names the base of its majority. "All nine" and "all eleven" count the
 * seats of the whole board, also where some take no part in the matter.
 */
final class BoardRule {

    private static final String BASE = "base";

    private final Law law;
    private final Combinator combinator;

    BoardRule(String matter, Law law) {
        this.law = law;
        this.combinator = Combinator.read(rebased(law.deciding(DecisionScope.Purpose.ADOPTS, DecisionCase.board(matter)).rule()));
    }

    Measure test(Stances stances) {
        return combinator.test(wholeBoard() ? new Stances(stances.votes(), stances.offices(), beside(stances)) : stances);
    }

    boolean met(Stances stances) {
        return test(stances).met();
    }

    private boolean wholeBoard() {
        return law.reads("A-12", "NINE") || law.reads("A-12", "ELEVEN");
    }

    /** Those who are counted without voting: whoever takes no part, and with all eleven those from business. */
    private long beside(Stances stances) {
        long outside = combinator instanceof Without part
                ? stances.votes().stream().map(Vote::partyClass).filter(part.without()::contains).count() : 0;
        return outside + (law.reads("A-12", "ELEVEN") ? stances.withoutVote() : 0);
    }

    private Map<String, Object> rebased(Map<String, Object> tree) {
        Map<String, Object> changed = new LinkedHashMap<>();
        tree.forEach((name, value) -> changed.put(name, name.equals(BASE) ? base((String) value) : nested(value)));
        return changed;
    }

    @SuppressWarnings("unchecked")
    private Object nested(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::nested).toList();
        }
        return value instanceof Map<?, ?> tree ? rebased((Map<String, Object>) tree) : value;
    }

    private String base(String stated) {
        if (wholeBoard()) {
            return "SEATS";
        }
        return law.reads("A-12", "PRESENT") ? "PRESENT" : law.reads("A-12", "VOTES_CAST") ? "VOTES_CAST" : stated;
    }
}
