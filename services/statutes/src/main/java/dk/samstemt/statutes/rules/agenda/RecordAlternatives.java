package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.agenda.RecordFacts;
import dk.samstemt.statutes.facts.agenda.RecordedItem;
import dk.samstemt.statutes.facts.agenda.RecordedStatement;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What could be otherwise about a record: what it states of each item, who was entitled, and from when its decisions take effect. */
final class RecordAlternatives implements Alternatives<RecordFacts> {

    @Override
    public List<Alternative<RecordFacts>> of(RecordFacts facts, Law law) {
        boolean atClose = facts.close().equals(facts.effectiveFrom());
        Instant later = facts.close().plusSeconds(1);
        List<Alternative<RecordFacts>> all = new ArrayList<>();
        facts.items().forEach(item -> all.addAll(item(item, facts)));
        all.addAll(RollAlternatives.of(facts, law));
        all.add(Choices.among("effectiveFrom", facts.effectiveFrom(), List.of(atClose ? later : facts.close()), RecordFacts::effective));
        all.add(Choices.among("closedAt", facts.close(), List.of(atClose ? later : facts.effectiveFrom()), RecordFacts::closed));
        return all;
    }

    private static List<Alternative<RecordFacts>> item(RecordedItem item, RecordFacts facts) {
        List<Alternative<RecordFacts>> all = new ArrayList<>(List.of(kind(item),
                one("rulingStated", item, item.ruling(), now -> now.withRuling(!item.ruling())),
                one("interpretationsStated", item, item.interpretations(), now -> now.withInterpretations(!item.interpretations()))));
        Stream.concat(facts.roll().stream(), item.statements().stream().map(RecordedStatement::party)).distinct()
                .forEach(party -> all.add(statement(facts, item, party)));
        return all;
    }

    /** Decided where it was not, and not where it was; which of those kinds it is makes no difference to a record. */
    private static Alternative<RecordFacts> kind(RecordedItem item) {
        return Alternative.choice("kind" + item.number(), Stream.of(ItemKind.values()).filter(kind -> kind.isDecided() != item.kind().isDecided())
                .map(kind -> Move.<RecordFacts>of("recordedKind", String.valueOf(item.number()), item.kind(), kind, f -> with(f, item, now -> now.withKind(kind)))).toList());
    }

    /** A party's statement recorded with its moment, or left out. */
    private static Alternative<RecordFacts> statement(RecordFacts facts, RecordedItem item, String party) {
        boolean there = item.statements().stream().filter(statement -> statement.party().equals(party))
                .filter(statement -> statement.givenAt() == null ? statement.choice() == null : statement.givenAt().isBefore(facts.close())).count() == 1;
        List<RecordedStatement> instead = there ? List.of() : List.of(new RecordedStatement(party, Choice.ASSENT, facts.close().minusMillis(1)));
        return Alternative.choice("recorded/" + item.number() + party, List.of(Move.of("recorded", party, there, !there, f -> with(f, item, now ->
                now.withStatements(Stream.concat(now.statements().stream().filter(statement -> !statement.party().equals(party)), instead.stream()).toList())))));
    }

    private static Alternative<RecordFacts> one(String fact, RecordedItem item, boolean now, UnaryOperator<RecordedItem> change) {
        return Alternative.choice(fact + item.number(), List.of(Move.of(fact, String.valueOf(item.number()), now, !now, f -> with(f, item, change))));
    }

    private static RecordFacts with(RecordFacts f, RecordedItem one, UnaryOperator<RecordedItem> change) {
        return f.withItems(f.items().stream().map(item -> item.number() == one.number() ? change.apply(item) : item).toList());
    }
}
