package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.agenda.RecordFacts;
import dk.samstemt.statutes.facts.agenda.RecordedItem;
import dk.samstemt.statutes.facts.agenda.RecordedStatement;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What could be otherwise about a record: a statement, the ruling or the interpretations stated or not, and the moment of effect. */
final class RecordAlternatives implements Alternatives<RecordFacts> {

    @Override
    public List<Alternative<RecordFacts>> of(RecordFacts facts, Law law) {
        List<Alternative<RecordFacts>> all = new ArrayList<>();
        for (RecordedItem item : facts.items()) {
            String number = String.valueOf(item.number());
            all.add(one("rulingStated", number, item.ruling(), now -> new RecordedItem(now.number(), now.kind(), !item.ruling(),
                    now.interpretations(), now.statements())));
            all.add(one("interpretationsStated", number, item.interpretations(), now -> new RecordedItem(now.number(), now.kind(), now.ruling(),
                    !item.interpretations(), now.statements())));
            facts.roll().forEach(party -> all.add(statement(facts, item, party)));
        }
        if (!facts.close().equals(facts.effectiveFrom())) {
            all.add(Alternative.choice("effectiveFrom", List.of(Move.of("effectiveFrom", "", facts.effectiveFrom(), facts.close(),
                    f -> new RecordFacts(f.roll(), f.items(), f.close(), f.close())))));
        }
        return all;
    }

    /** A party's statement recorded with its moment, or left out. */
    private static Alternative<RecordFacts> statement(RecordFacts facts, RecordedItem item, String party) {
        boolean there = item.statements().stream().filter(statement -> statement.party().equals(party))
                .filter(statement -> statement.choice() == null || statement.givenAt() != null).count() == 1;
        Stream<RecordedStatement> instead = there ? Stream.of() : Stream.of(new RecordedStatement(party, Choice.ASSENT, facts.close().minusMillis(1)));
        List<RecordedStatement> statements = Stream.concat(item.statements().stream().filter(statement -> !statement.party().equals(party)),
                instead).toList();
        return Alternative.choice("recorded/" + item.number() + party, List.of(Move.of("recorded", party, there, !there, f -> with(f, item.number(),
                now -> new RecordedItem(now.number(), now.kind(), now.ruling(), now.interpretations(), statements)))));
    }

    private static Alternative<RecordFacts> one(String fact, String number, boolean now, UnaryOperator<RecordedItem> change) {
        return Alternative.choice(fact + number, List.of(Move.of(fact, number, now, !now, f -> with(f, Integer.parseInt(number), change))));
    }

    private static RecordFacts with(RecordFacts f, int number, UnaryOperator<RecordedItem> change) {
        return new RecordFacts(f.roll(), f.items().stream().map(item -> item.number() == number ? change.apply(item) : item).toList(),
                f.close(), f.effectiveFrom());
    }
}
