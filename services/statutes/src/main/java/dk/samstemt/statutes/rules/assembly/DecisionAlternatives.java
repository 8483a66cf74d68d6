package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What could be otherwise when an item is decided. */
final class DecisionAlternatives implements Alternatives<DecisionFacts> {

    @Override
    public List<Alternative<DecisionFacts>> of(DecisionFacts facts, Law law) {
        List<Alternative<DecisionFacts>> all = new ArrayList<>();
        all.add(convened(facts));
        all.add(kinds(facts));
        all.add(forms(facts));
        all.add(Choices.among("newSubject", facts.subject(), SubjectsApart.of(facts.subject(), List.of(AssemblyForm.values()), law), DecisionFacts::about));
        begins(facts, law).ifPresent(all::add);
        CloseAlternatives close = new CloseAlternatives(facts, law);
        Map<String, Answer> answers = new Tally(facts, law).answers();
        Instant early = close.early();
        Instant late = close.late();
        facts.roll().forEach(party -> {
            all.add(choices(party, answers.get(party), early, late));
            all.add(roll(facts, party));
        });
        all.addAll(close.all());
        return all;
    }

    private static Alternative<DecisionFacts> convened(DecisionFacts facts) {
        boolean other = !facts.dulyConvened();
        return Alternative.choice("dulyConvened", List.of(Move.of("dulyConvened", "", !other, other, f ->
                new DecisionFacts(f.item(), f.kind(), f.subject(), f.form(), f.day(), f.roll(), f.statements(), other, f.tzdata(), f.lastMoment(), f.inForceFrom()))));
    }

    private static Alternative<DecisionFacts> kinds(DecisionFacts facts) {
        return Alternative.choice("kind", Stream.of(ItemKind.values()).filter(kind -> kind != facts.kind())
                .map(kind -> Move.<DecisionFacts>of("kind", facts.item(), facts.kind(), kind, f -> new DecisionFacts(
                        f.item(), kind, f.subject(), f.form(), f.day(), f.roll(), f.statements(), f.dulyConvened(),
                        f.tzdata(), f.lastMoment(), f.inForceFrom()))).toList());
    }

    private static Alternative<DecisionFacts> forms(DecisionFacts facts) {
        return Alternative.choice("form", Stream.of(AssemblyForm.values()).filter(form -> form != facts.form())
                .map(form -> Move.<DecisionFacts>of("form", "", facts.form(), form, f -> new DecisionFacts(
                        f.item(), f.kind(), f.subject(), form, f.day(), f.roll(), f.statements(), f.dulyConvened(),
                        f.tzdata(), f.lastMoment(), f.inForceFrom()))).toList());
    }

    private static Optional<Alternative<DecisionFacts>> begins(DecisionFacts facts, Law law) {
        return Beginning.other(facts.inForceFrom(), law.deadline(facts), law).map(other -> Choices.among("inForceFrom", facts.inForceFrom(),
                List.of(other), (f, day) -> new DecisionFacts(f.item(), f.kind(), f.subject(), f.form(), f.day(), f.roll(), f.statements(),
                        f.dulyConvened(), f.tzdata(), f.lastMoment(), day)));
    }

    /** Every other answer the party could have given, too late included; in time or too late also where the assembly closes at another moment. */
    private static Alternative<DecisionFacts> choices(String party, Answer now, Instant early, Instant late) {
        return Alternative.choice("answer/" + party, Stream.of(Answer.values()).filter(answer -> answer != now)
                .map(answer -> Move.<DecisionFacts>of("answer", party, now, answer,
                        f -> replaced(f, answer.given(party, answer == Answer.LATE ? late : early)))).toList());
    }

    private static Alternative<DecisionFacts> roll(DecisionFacts facts, String party) {
        return Alternative.choice("answer/" + party, List.of(Move.of("onRoll", party, true, false, f ->
                new DecisionFacts(f.item(), f.kind(), f.subject(), f.form(), f.day(),
                        Choices.toggled(f.roll(), party), f.statements(), f.dulyConvened(),
                        f.tzdata(), f.lastMoment(), f.inForceFrom()))));
    }

    private static DecisionFacts replaced(DecisionFacts f, PartyStatement other) {
        List<PartyStatement> all = new ArrayList<>(f.statements());
        all.removeIf(statement -> statement.party().equals(other.party()));
        all.add(other);
        return new DecisionFacts(f.item(), f.kind(), f.subject(), f.form(), f.day(), f.roll(), all, f.dulyConvened(),
                f.tzdata(), f.lastMoment(), f.inForceFrom());
    }
}
