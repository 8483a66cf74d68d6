package dk.samstemt.assembly.decision;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.view.Visibility;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
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
    private final DecisionReading decisions;

    DecisionController(Assemblies assemblies, DecisionReading decisions) {
        this.assemblies = assemblies;
        this.decisions = decisions;
    }

    @Action("assembly.read-decisions")
    @GetMapping
    List<DecisionView> read(@PathVariable String association, @PathVariable String assembly, Caller caller, Locale locale) {
        AssemblyRow row = assemblies.get(new AssemblyRef(association, assembly));
        Visibility.check(caller, row);
        return decisions.of(row, locale);
    }
}
