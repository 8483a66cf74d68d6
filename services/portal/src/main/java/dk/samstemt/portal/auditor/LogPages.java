package dk.samstemt.portal.auditor;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.text.Shown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.Locale;

/** The decision log: page by page, of everything or of one assembly, and each entry at an address that never changes. */
@Controller
class LogPages {

    private static final AuditedAssemblies.Archive NONE = new AuditedAssemblies.Archive(List.of(), null, List.of());

    private final DecisionLog log;
    private final AuditedAssemblies assemblies;
    private final Parties parties;
    private final Recomputing statutes;
    private final MessageSource texts;

    LogPages(Clients clients, MessageSource texts) {
        this.log = clients.of(Backend.AUDIT, DecisionLog.class);
        this.assemblies = clients.of(Backend.ASSEMBLY, AuditedAssemblies.class);
        this.parties = clients.of(Backend.MEMBERSHIP, Parties.class);
        this.statutes = clients.of(Backend.MEMBERSHIP, Recomputing.class);
        this.texts = texts;
    }

    @GetMapping("/a/{association}/revision/log")
    String page(@PathVariable String association, LogSearch search, Locale locale, Model model) {
        LogFilter filter = LogFilter.of(association, search);
        model.addAttribute("filter", filter);
        model.addAttribute("page", Panel.of(() -> LogSheet.of(filter, log.read(association, filter.question(filter.after(), LogSheet.SIZE)))));
        Offered offered = new Offered(texts, new Shown(locale));
        AuditedAssemblies.Archive archive = Panel.of(() -> assemblies.archive(association, Offered.wanted(filter))).shown().orElse(NONE);
        model.addAttribute("assemblies", offered.assemblies(archive, filter.about()));
        model.addAttribute("parties", offered.parties(Panel.of(() -> parties.all(association)).shown().orElse(List.of()), filter.party()));
        model.addAttribute("types", offered.types(filter.type()));
        model.addAttribute("deviations", offered.deviations(filter.deviation()));
        return "auditor/log";
    }

    @GetMapping("/a/{association}/revision/log/{leafHash:[0-9a-f]{64}}")
    String entry(@PathVariable String association, @PathVariable String leafHash, Hat hat, Locale locale, Model model) {
        Event event = Event.of(log.entry(association, leafHash));
        model.addAttribute("event", event);
        Ruled ruled = event.ruling().orElse(null);
        model.addAttribute("ruled", ruled);
        model.addAttribute("ruling", ruled == null ? null : Panel.of(() -> statutes.again(association, ruled.version(), ruled.kind(), Ids.next("see"), ruled.facts())));
        model.addAttribute("crumbs", List.of(new Crumb(texts.getMessage("auditor.log.title", null, locale), hat.home() + "/log")));
        return "auditor/entry";
    }
}
