package dk.samstemt.assembly.decision;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.assembly.view.RulingView;
import dk.samstemt.assembly.view.Visibility;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.statutes.profile.Profile;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/decisions")
class DecisionController {

    private final Assemblies assemblies;
    private final Decisions decisions;
    private final Rulings rulings;
    private final Answers answers;
    private final Law law;

    DecisionController(Assemblies assemblies, Decisions decisions, Rulings rulings, Answers answers, Law law) {
        this.assemblies = assemblies;
        this.decisions = decisions;
        this.rulings = rulings;
        this.answers = answers;
        this.law = law;
    }

    @Action("assembly.read-decisions")
    @GetMapping
    List<DecisionView> read(@PathVariable String association, @PathVariable String assembly, Caller caller, Locale locale) {
        AssemblyRow row = assemblies.get(new AssemblyRef(association, assembly));
        Visibility.check(caller, row);
        return decisions.list(row.ref()).stream().map(decision -> view(row, decision, locale)).toList();
    }

    private DecisionView view(AssemblyRow row, Decision decision, Locale locale) {
        Profile profile = law.version(row.ref().association(), row.statutesVersion()).profile();
        RulingView ruling = RulingView.of(rulings.latest(row.ref(), Rulings.decision(decision.item())).orElseThrow(), profile, locale);
        return new DecisionView(decision.item(), decision.number(), row.draft().item(decision.item()).orElseThrow().title(),
                decision.outcome(), answers.on(row, decision.item()), ruling);
    }
}
