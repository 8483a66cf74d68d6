package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.agenda.RecordFacts;
import dk.samstemt.statutes.facts.agenda.RecordedItem;
import dk.samstemt.statutes.facts.agenda.RecordedStatement;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * GA-26: the record states per item and party the statement that counted and when it was given, the ruling and the interpretations;
 * what was given after the close did not count (GA-16). Its decisions take effect at the close, not at the approval.
 */
final class RecordStatesEverything implements Rule<RecordFacts> {

    @Override
    public String id() {
        return "GA-26";
    }

    @Override
    public Verdict ask(RecordFacts facts, Law law) {
        Stream<Point> items = decided(facts).flatMap(item -> item(item, facts));
        return Verdict.unless(Stream.of(numbers(facts), items, effect(facts)).flatMap(found -> found).toList(), Verdict.point("STATES_EVERYTHING",
                "items", facts.items().size(), "from", facts.effectiveFrom())).found(strangers(facts)).relyingOn("A-31");
    }

    private static Stream<RecordedItem> decided(RecordFacts facts) {
        return facts.items().stream().filter(item -> item.kind().isDecided());
    }

    /** A record has items, each once. */
    private static Stream<Point> numbers(RecordFacts facts) {
        Stream<Point> twice = facts.items().stream().map(RecordedItem::number).distinct().sorted().filter(number -> facts.items().stream()
                .filter(item -> item.number() == number).count() > 1).map(number -> Verdict.point("ITEM_TWICE", "number", number));
        return facts.items().isEmpty() ? Stream.of(Verdict.point("NO_ITEMS")) : twice;
    }

    /** Whose statement stands there though it counts for nothing: told, and no reason to refuse the record. */
    private static List<Point> strangers(RecordFacts facts) {
        return decided(facts).flatMap(item -> item.statements().stream().map(RecordedStatement::party).filter(party -> !facts.roll().contains(party))
                .map(party -> Verdict.point("NOT_ENTITLED", "number", item.number(), "party", party))).distinct().toList();
    }

    private static Stream<Point> item(RecordedItem item, RecordFacts facts) {
        Stream<Point> parties = facts.roll().stream().flatMap(party -> statement(item, party, facts));
        return Stream.concat(parties, Stream.of(item.ruling() ? "" : "NO_RULING", item.interpretations() ? "" : "NO_INTERPRETATIONS")
                .filter(code -> !code.isEmpty()).map(code -> Verdict.point(code, "number", item.number())));
    }

    private static Stream<Point> statement(RecordedItem item, String party, RecordFacts facts) {
        List<RecordedStatement> found = item.statements().stream().filter(statement -> statement.party().equals(party)).toList();
        if (found.size() != 1) {
            return Stream.of(Verdict.point(found.isEmpty() ? "NO_STATEMENT" : "TWO_STATEMENTS", "number", item.number(), "party", party));
        }
        Instant at = found.get(0).givenAt();
        if (at == null) {
            return found.get(0).choice() == null ? Stream.of() : Stream.of(Verdict.point("NO_MOMENT", "number", item.number(), "party", party));
        }
        return at.isBefore(facts.close()) ? Stream.of()
                : Stream.of(Verdict.point("GIVEN_AFTER_CLOSE", "number", item.number(), "party", party, "givenAt", at, "close", facts.close()));
    }

    private static Stream<Point> effect(RecordFacts facts) {
        return facts.close().equals(facts.effectiveFrom()) ? Stream.of()
                : Stream.of(Verdict.point("EFFECTIVE_OTHERWISE", "from", facts.effectiveFrom(), "close", facts.close()));
    }
}
