package dk.samstemt.assembly.casefile;

import dk.samstemt.assembly.decision.DecisionReading;
import dk.samstemt.assembly.record.RecordReading;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.view.Showing;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/case")
class CaseController {

    private final Assemblies assemblies;
    private final Showing showing;
    private final DecisionReading decisions;
    private final RecordReading records;

    CaseController(Assemblies assemblies, Showing showing, DecisionReading decisions, RecordReading records) {
        this.assemblies = assemblies;
        this.showing = showing;
        this.decisions = decisions;
        this.records = records;
    }

    /** Only for roles that see drafts and records before they are approved. */
    @Action("assembly.read-case")
    @GetMapping
    CaseView read(@PathVariable String association, @PathVariable String assembly, Locale locale) {
        AssemblyRow row = assemblies.get(new AssemblyRef(association, assembly));
        return new CaseView(showing.of(row, true, locale), decisions.of(row, locale), records.of(row).orElse(null),
                records.text(row).orElse(null));
    }
}
