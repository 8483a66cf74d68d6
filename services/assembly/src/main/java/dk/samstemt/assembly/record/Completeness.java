package dk.samstemt.assembly.record;

import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.contracts.documents.ItemOutcome;
import dk.samstemt.contracts.documents.PartyAnswer;
import dk.samstemt.contracts.documents.RecordDocument;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.agenda.RecordFacts;
import dk.samstemt.statutes.facts.agenda.RecordedItem;
import dk.samstemt.statutes.facts.agenda.RecordedStatement;
import dk.samstemt.statutes.rules.agenda.AgendaLaw;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks the statutes whether a record states all it must (GA-26, A-31): of what it says, not of what it was made from. */
@Component
class Completeness {

    private final Roll roll;

    Completeness(Roll roll) {
        this.roll = roll;
    }

    /**
     * Lets a complete record through.
     *
     * @throws IllegalStateException where something is missing, with the points of the ruling: the step fails and is shown to an operator, and nobody is asked to approve
     */
    void check(RecordDocument document, Decided decided) {
        rule(document, decided, roll.entitled(decided.row().ref(), decided.row().day())).filter(ruling -> !ruling.yes()).ifPresent(ruling -> {
            throw new IllegalStateException("GA-26: the record of " + document.assembly() + " does not state everything: " + ruling.questions());
        });
    }

    /** Empty where the statutes say nothing of what a record states. */
    static Optional<Ruling> rule(RecordDocument document, Decided decided, List<String> entitled) {
        Map<Integer, ItemKind> kinds = decided.row().draft().items().stream().collect(Collectors.toMap(Item::number, Item::kind));
        boolean readings = document.interpretations().values().stream().noneMatch(String::isBlank);
        List<RecordedItem> items = document.outcomes().stream().map(outcome -> item(outcome, kinds.get(outcome.number()), readings)).toList();
        RecordFacts facts = new RecordFacts(entitled, items, decided.row().deadline(), document.deadline());
        AgendaLaw law = decided.law().statutes().agenda();
        return law.asks(facts) ? Optional.of(law.recordComplete(facts)) : Optional.empty();
    }

    private static RecordedItem item(ItemOutcome outcome, ItemKind kind, boolean readings) {
        return new RecordedItem(outcome.number(), kind, outcome.outcome() != null, readings, outcome.answers().stream().map(Completeness::statement).toList());
    }

    private static RecordedStatement statement(PartyAnswer answer) {
        return new RecordedStatement(answer.party(), answer.choice() == null ? null : Choice.valueOf(answer.choice()), answer.receivedAt());
    }
}
