package dk.samstemt.portal.auditor;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.session.Hat;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rulings of an assembly: was it duly convened, and what was decided; in the service's sentences. */
@Controller
class RulingsPages {

    private static final int NOT_FOUND = 404;

    private final AuditedAssemblies assemblies;
    private final Parties membership;
    private final MessageSource texts;

    RulingsPages(Clients clients, MessageSource texts) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AuditedAssemblies.class);
        this.membership = clients.of(Backend.MEMBERSHIP, Parties.class);
        this.texts = texts;
    }

    @GetMapping("/a/{association}/revision/forsamlinger/{assembly}/afgoerelser")
    String decisions(@PathVariable String association, @PathVariable String assembly, Hat hat, Locale locale, Model model) {
        model.addAttribute("decisions", assemblies.decisions(association, assembly));
        around(hat, assembly, locale, model);
        return "auditor/decisions";
    }

    @GetMapping("/a/{association}/revision/forsamlinger/{assembly}/indkaldelse")
    String certificate(@PathVariable String association, @PathVariable String assembly, Hat hat, Locale locale, Model model) {
        model.addAttribute("certificate", ruledOn(association, assembly).orElse(null));
        around(hat, assembly, locale, model);
        return "auditor/certificate";
    }

    /** 404 says that nothing is ruled on yet, or that there is no such assembly; the page says both. */
    private Optional<AuditedAssemblies.Certificate> ruledOn(String association, String assembly) {
        try {
            return Optional.of(assemblies.certificate(association, assembly));
        } catch (BackendRefusal refusal) {
            if (refusal.is(NOT_FOUND)) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** Names of the parties make it easier to read; without them the page shows what the ruling says, their ids. */
    private void around(Hat hat, String assembly, Locale locale, Model model) {
        Map<String, Map<String, String>> names = Panel.of(() -> membership.all(hat.association())).shown()
                .map(parties -> parties.stream().collect(Collectors.toMap(Parties.Party::id, Parties.Party::name))).orElse(Map.of());
        model.addAttribute("names", names);
        model.addAttribute("home", hat.home() + "/forsamlinger/" + assembly);
        model.addAttribute("crumbs", List.of(new Crumb(texts.getMessage("auditor.overview.title", null, locale), hat.home()),
                new Crumb(texts.getMessage("auditor.course.crumb", null, locale), hat.home() + "/forsamlinger/" + assembly)));
    }
}
