package dk.samstemt.portal.statutes;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.NoSuchPage;
import dk.samstemt.portal.session.Role;
import dk.samstemt.portal.text.Shown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The statutes, version by version. */
@Controller
@RequestMapping({"/a/{association}/{role:sekretariat|formandskab|revision|administration}/vedtaegter", "/a/{association}/part/{party}/vedtaegter"})
class StatutesPages {

    private static final String NUMBER = "{version:[1-9][0-9]{0,5}}";

    private final Statutes statutes;
    private final MessageSource texts;

    StatutesPages(Clients clients, MessageSource texts) {
        this.statutes = clients.of(Backend.MEMBERSHIP, Statutes.class);
        this.texts = texts;
    }

    @GetMapping
    String versions(Hat hat, Model model) {
        model.addAttribute("history", Panel.of(() -> newestFirst(statutes.history(hat.association()))));
        model.addAttribute("audits", hat.role() == Role.AUDITOR);
        return "statutes/versions";
    }

    @GetMapping("/" + NUMBER)
    String text(Hat hat, @PathVariable String version, Locale locale, Model model) {
        model.addAttribute("statutes", statutes.text(hat.association(), version));
        model.addAttribute("figures", new Figures(new Shown(locale), texts));
        return page("text", hat, version, locale, model);
    }

    @GetMapping("/" + NUMBER + "/aendringer")
    String changes(Hat hat, @PathVariable String version, Locale locale, Model model) {
        if (version.equals("1")) {
            throw new NoSuchPage();
        }
        model.addAttribute("lines", Piece.lines(statutes.redline(hat.association(), version).text()));
        return page("changes", hat, version, locale, model);
    }

    @GetMapping("/" + NUMBER + "/daekning")
    String coverage(Hat hat, @PathVariable String version, Locale locale, Model model) {
        model.addAttribute("coverage", statutes.coverage(hat.association(), version));
        return page("coverage", hat, version, locale, model);
    }

    @GetMapping("/" + NUMBER + "/fortolkninger")
    String interpretations(Hat hat, @PathVariable String version, Locale locale, Model model) {
        model.addAttribute("interpretations", statutes.interpretations(hat.association(), version));
        return page("interpretations", hat, version, locale, model);
    }

    private String page(String name, Hat hat, String version, Locale locale, Model model) {
        model.addAttribute("version", version);
        model.addAttribute("current", name);
        model.addAttribute("home", hat.home() + "/vedtaegter/" + version);
        model.addAttribute("crumbs", List.of(new Crumb(texts.getMessage("statutes.title", null, locale), hat.home() + "/vedtaegter")));
        return "statutes/" + name;
    }

    private static Statutes.History newestFirst(Statutes.History history) {
        return new Statutes.History(history.versions().stream().sorted(Comparator.comparing(Statutes.Version::version).reversed()).toList(), history.refused());
    }
}
