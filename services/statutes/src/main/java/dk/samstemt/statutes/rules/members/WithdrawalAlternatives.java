package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.FeeRaise;
import dk.samstemt.statutes.facts.members.WithdrawalFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import java.util.ArrayList;
import java.util.List;

/** What could be otherwise about a withdrawal: when it came, who gave it, its form, what it says, and whether and when a fee was raised. */
final class WithdrawalAlternatives implements Alternatives<WithdrawalFacts> {

    @Override
    public List<Alternative<WithdrawalFacts>> of(WithdrawalFacts facts, Law law) {
        List<Alternative<WithdrawalFacts>> all = new ArrayList<>();
        all.addAll(Choices.day("receivedOn", facts.receivedOn(), facts.receivedOn(), WithdrawalFacts::received));
        all.add(Choices.among("givenBy", facts.givenBy(), List.of(facts.member()), WithdrawalFacts::by));
        all.add(Choices.flip("signatoryMandated", facts.signatoryMandated(), WithdrawalFacts::mandated));
        all.add(Choices.flip("inWriting", facts.inWriting(), WithdrawalFacts::written));
        if (facts.raise() != null) {
            all.add(Choices.flip("beyondIndex", facts.raise().beyondIndex(), (now, other) ->
                    now.after(new FeeRaise(now.raise().assembly(), other))));
            all.addAll(Days.alternatives("raisedOn", facts.raise().assembly(), (now, other) ->
                    now.after(new FeeRaise(other, now.raise().beyondIndex()))));
        }
        all.addAll(letter(facts));
        return all;
    }

    /** What the letter says itself, where it says it: its own day, and the last day the member wants. */
    private static List<Alternative<WithdrawalFacts>> letter(WithdrawalFacts facts) {
        List<Alternative<WithdrawalFacts>> all = new ArrayList<>();
        if (facts.datedOn() != null) {
            all.addAll(Days.alternatives("datedOn", facts.datedOn(), WithdrawalFacts::dated));
        }
        if (facts.wishedLastDay() != null) {
            all.addAll(Days.alternatives("wishedLastDay", facts.wishedLastDay(), WithdrawalFacts::until));
        }
        return all;
    }
}
