package dk.samstemt.assembly.decision;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.assembly.view.RulingView;
import dk.samstemt.statutes.profile.Profile;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The decisions of an assembly in words. */
@Component
public class DecisionReading {

    private final Decisions decisions;
    private final Rulings rulings;
    private final Answers answers;
    private final Law law;

    DecisionReading(Decisions decisions, Rulings rulings, Answers answers, Law law) {
        this.decisions = decisions;
        this.rulings = rulings;
        this.answers = answers;
        this.law = law;
    }

    /** One per item in the agenda's order; empty before they are reached. The caller answers for who may read them. */
    public List<DecisionView> of(AssemblyRow row, Locale locale) {
        return decisions.list(row.ref()).stream().map(decision -> view(row, decision, locale)).toList();
    }

    private DecisionView view(AssemblyRow row, Decision decision, Locale locale) {
        Profile profile = law.version(row.ref().association(), row.statutesVersion()).profile();
        RulingView ruling = RulingView.of(rulings.latest(row.ref(), Rulings.decision(decision.item())).orElseThrow(), profile, locale);
        return new DecisionView(decision.item(), decision.number(), row.draft().item(decision.item()).orElseThrow().title(),
                decision.outcome(), answers.on(row, decision.item()), ruling);
    }
}
