package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.SignatureFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.ArrayList;
import java.util.List;

/** What could be otherwise about a signed document: the day, and each signature left out. */
final class SignatureAlternatives implements Alternatives<SignatureFacts> {

    @Override
    public List<Alternative<SignatureFacts>> of(SignatureFacts facts, Law law) {
        List<Alternative<SignatureFacts>> all = new ArrayList<>(Choices.day("day", facts.day(), facts.day(), SignatureFacts::on));
        facts.signatures().stream().distinct().forEach(signature -> all.add(Alternative.choice("signed/" + signature, List.of(Move.of(
                "signed", signature.capacity().name(), true, false, now -> now.with(now.signatures().stream()
                        .filter(other -> !other.equals(signature)).toList()))))));
        return all;
    }
}
