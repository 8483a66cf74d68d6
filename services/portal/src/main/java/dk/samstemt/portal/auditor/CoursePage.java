package dk.samstemt.portal.auditor;

import dk.samstemt.portal.client.Backend;
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

/** One assembly as it went: what stands of it, the evidence of each party, and everything that happened, in order. */
@Controller
class CoursePage {

    private static final int SHOWN = 150;

    private final AuditedAssemblies assemblies;
    private final DecisionLog log;
    private final MessageSource texts;

    CoursePage(Clients clients, MessageSource texts) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AuditedAssemblies.class);
        this.log = clients.of(Backend.AUDIT, DecisionLog.class);
        this.texts = texts;
    }

    @GetMapping("/a/{association}/revision/forsamlinger/{assembly}")
    String course(@PathVariable String association, @PathVariable String assembly, Hat hat, Locale locale, Model model) {
        model.addAttribute("assembly", assemblies.read(association, assembly));
        model.addAttribute("course", Panel.of(() -> Course.of(log.read(association, LogFilter.about(association, assembly).question(0, SHOWN)))));
        model.addAttribute("crumbs", List.of(new Crumb(texts.getMessage("auditor.overview.title", null, locale), hat.home())));
        return "auditor/course";
    }
}
