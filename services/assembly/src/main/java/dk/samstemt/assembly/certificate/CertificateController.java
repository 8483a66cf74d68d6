package dk.samstemt.assembly.certificate;

import dk.samstemt.assembly.evidence.Evidence;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.assembly.view.RulingView;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/certificate")
class CertificateController {

    private final Assemblies assemblies;
    private final Rulings rulings;
    private final Evidence evidence;
    private final Law law;

    CertificateController(Assemblies assemblies, Rulings rulings, Evidence evidence, Law law) {
        this.assemblies = assemblies;
        this.rulings = rulings;
        this.evidence = evidence;
        this.law = law;
    }

    /** 404 until the dispatch list is closed and ruled on. */
    @Action("assembly.read-certificate")
    @GetMapping
    CertificateView read(@PathVariable String association, @PathVariable String assembly, Locale locale) {
        AssemblyRow row = assemblies.get(new AssemblyRef(association, assembly));
        Ruling ruling = rulings.latest(row.ref(), Rulings.CONVENING).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        var profile = law.version(association, row.statutesVersion()).profile();
        return new CertificateView(ruling.yes(), (Long) ruling.value("slackDays").orElse(null), row.lastDispatch(),
                evidence.perParty(row.ref()), row.earliestDay(), RulingView.of(ruling, profile, locale));
    }
}
