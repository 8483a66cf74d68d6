package dk.samstemt.assembly.check;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}")
class CheckController {

    private final Checking checking;
    private final Assemblies assemblies;
    private final PendingProposals pending;

    CheckController(Checking checking, Assemblies assemblies, PendingProposals pending) {
        this.checking = checking;
        this.assemblies = assemblies;
        this.pending = pending;
    }

    @Action("assembly.check")
    @GetMapping("/assemblies/{assembly}/check")
    CheckView check(@PathVariable String association, @PathVariable String assembly, Locale locale) {
        AssemblyRow row = assemblies.get(new AssemblyRef(association, assembly));
        Checked checked = checking.check(association, row.draft());
        return CheckView.of(row.draft(), checked.with(pending.besides(row, checked.law().profile(), locale)), locale);
    }
}
