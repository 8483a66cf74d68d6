package dk.samstemt.portal.auditor;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an auditor begins: every assembly, those with deviations first. */
@Controller
class OverviewPage {

    private final AuditedAssemblies assemblies;
    private final Parties membership;

    OverviewPage(Clients clients) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AuditedAssemblies.class);
        this.membership = clients.of(Backend.MEMBERSHIP, Parties.class);
    }

    @GetMapping("/a/{association}/revision")
    String overview(@PathVariable String association, Hat hat, @RequestParam(defaultValue = "1") int side, Model model) {
        model.addAttribute("list", Panel.of(() -> Sheet.of(assemblies.all(association), side)));
        model.addAttribute("refused", Panel.of(() -> membership.statutes(association).refused()));
        return "auditor/overview";
    }
}
