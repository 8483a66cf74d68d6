package dk.samstemt.assembly.convening;

import dk.samstemt.assembly.check.Checked;
import dk.samstemt.assembly.view.Refusal;
import dk.samstemt.assembly.view.RulingView;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import dk.samstemt.platform.web.ExpectedVersion;
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

    ConveningController(Convening convening) {
        this.convening = convening;
    }

    @Action("assembly.convene")
    @PostMapping
    ResponseEntity<RulingView> convene(@PathVariable String association, @PathVariable String assembly,
            ExpectedVersion expected, Caller caller, Locale locale) {
        Checked checked = convening.convene(new AssemblyRef(association, assembly), expected, caller.actor(Roles.SECRETARIAT));
        if (!checked.ruling().yes()) {
            throw Refusal.of(checked.ruling(), checked.law().profile(), locale, checked.earliestDay());
        }
        return ResponseEntity.accepted().body(RulingView.of(checked.ruling(), checked.law().profile(), locale));
    }
}
