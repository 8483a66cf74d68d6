package dk.samstemt.assembly.record;

import dk.samstemt.assembly.ballot.Ballots;
import dk.samstemt.assembly.decision.Answers;
import dk.samstemt.assembly.decision.Decision;
import dk.samstemt.assembly.decision.Decisions;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what a record is made of. */
@Component
class RecordSources {

    private final Decisions decisions;
    private final Rulings rulings;
    private final Answers answers;
    private final Law law;
    private final Ballots ballots;

    RecordSources(Decisions decisions, Rulings rulings, Answers answers, Law law, Ballots ballots) {
        this.decisions = decisions;
        this.rulings = rulings;
        this.answers = answers;
        this.law = law;
        this.ballots = ballots;
    }

    Decided of(AssemblyRow row) {
        Map<String, Ruling> ruled = new LinkedHashMap<>();
        Map<String, List<PartyStatement>> stated = new LinkedHashMap<>();
        for (Decision decision : decisions.list(row.ref())) {
            ruled.put(decision.item(), rulings.latest(row.ref(), Rulings.decision(decision.item())).orElseThrow());
            stated.put(decision.item(), answers.on(row, decision.item()));
        }
        return new Decided(row, law.version(row.ref().association(), row.statutesVersion()), ruled, stated,
                ballots.channels(row.ref()), rulings.latest(row.ref(), Rulings.CONVENING).orElse(null));
    }
}
