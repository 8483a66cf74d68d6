package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.agenda.RecordFacts;
import dk.samstemt.statutes.facts.agenda.RecordedItem;
import dk.samstemt.statutes.facts.agenda.RecordedStatement;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.stream.Stream;

/**
 * GA-26: the record states per item and party the statement that counted and when it was given, the ruling and the interpretations;
 * its decisions take effect at the close, not at the approval.
 */
final class RecordStatesEverything implements Rule<RecordFacts> {

    @Override
    public String id() {
        return "GA-26";
    }

    @Override
    public Verdict ask(RecordFacts facts, Law law) {
        Stream<Point> items = facts.items().stream().filter(item -> item.kind().isDecided()).flatMap(item -> item(item, facts));
        return Verdict.unless(Stream.concat(items, effect(facts)).toList(), Verdict.point("STATES_EVERYTHING", "items", facts.items().size(),
                "from", facts.effectiveFrom())).relyingOn("A-31");
    }

    private static Stream<Point> item(RecordedItem item, RecordFacts facts) {
        Stream<Point> parties = facts.roll().stream().flatMap(party -> statement(item, party));
        return Stream.concat(parties, Stream.of(item.ruling() ? "" : "NO_RULING", item.interpretations() ? "" : "NO_INTERPRETATIONS")
                .filter(code -> !code.isEmpty()).map(code -> Verdict.point(code, "number", item.number())));
    }

    private static Stream<Point> statement(RecordedItem item, String party) {
        List<RecordedStatement> found = item.statements().stream().filter(statement -> statement.party().equals(party)).toList();
        if (found.size() != 1) {
            return Stream.of(Verdict.point(found.isEmpty() ? "NO_STATEMENT" : "TWO_STATEMENTS", "number", item.number(), "party", party));
        }
        boolean undated = found.get(0).choice() != null && found.get(0).givenAt() == null;
        return undated ? Stream.of(Verdict.point("NO_MOMENT", "number", item.number(), "party", party)) : Stream.of();
    }

    private static Stream<Point> effect(RecordFacts facts) {
        return facts.close().equals(facts.effectiveFrom()) ? Stream.of()
                : Stream.of(Verdict.point("EFFECTIVE_OTHERWISE", "from", facts.effectiveFrom(), "close", facts.close()));
    }
}
