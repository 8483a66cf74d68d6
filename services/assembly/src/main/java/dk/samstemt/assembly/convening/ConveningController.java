package dk.samstemt.assembly.convening;

import dk.samstemt.assembly.check.Checked;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.view.RulingView;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import dk.samstemt.platform.web.ExpectedVersion;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.Statutes;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/convening")
class ConveningController {

    private final Convening convening;
    private final Assemblies assemblies;

    ConveningController(Convening convening, Assemblies assemblies) {
        this.convening = convening;
        this.assemblies = assemblies;
    }

    @Action("assembly.convene")
    @PostMapping
    ResponseEntity<RulingView> convene(@PathVariable String association, @PathVariable String assembly,
            ExpectedVersion expected, Caller caller, Locale locale) {
        AssemblyRef ref = new AssemblyRef(association, assembly);
        Checked checked = convening.convene(ref, expected, caller.actor(Roles.SECRETARIAT));
        RulingView view = RulingView.of(checked.ruling(), checked.law().profile(), locale);
        if (!view.yes()) {
            throw refusal(assemblies.get(ref), checked, view);
        }
        return ResponseEntity.accepted().body(view);
    }

    private static ProblemException refusal(AssemblyRow row, Checked checked, RulingView view) {
        return ProblemException.of(AssemblyProblems.REFUSED_BY_LAW, view.explanation().get("headline"))
                .with("rule", checked.ruling().refusedBy().get(0))
                .with("rules", checked.ruling().refusedBy())
                .with("provision", RulingView.refusingProvision(checked.ruling(), checked.law().profile()))
                .with("ruling", view.ruling())
                .with("explanation", view.explanation())
                .with("earliestLawfulDay", earliest(row.draft(), checked).toString());
    }

    private static LocalDate earliest(Draft draft, Checked checked) {
        Statutes statutes = checked.law().statutes();
        return statutes.earliestLawfulDay(draft.kind(), draft.form(), statutes.dayOf(checked.decidedAt()));
    }
}
