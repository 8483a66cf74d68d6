package dk.samstemt.portal.statutes;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.NoSuchPage;
import dk.samstemt.portal.session.Role;
import dk.samstemt.portal.text.Shown;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The statutes, version by version. */
@Controller
@RequestMapping({"/a/{association}/{role:sekretariat|formandskab|revision|administration}/vedtaegter", "/a/{association}/part/{party}/vedtaegter"})
class StatutesPages {

    private static final int NOT_FOUND = 404;
    private static final int INVALID = 422;
    private static final String NUMBER = "{version:[1-9][0-9]{0,5}}";

    private static final int LINES = 20;
    private static final Set<Role> FOLLOW = EnumSet.of(Role.SECRETARIAT, Role.AUDITOR, Role.ADMINISTRATOR);

    private final Statutes statutes;
    private final UnderWay underWay;
    private final MessageSource texts;

    StatutesPages(Clients clients, MessageSource texts) {
        this.statutes = clients.of(Backend.MEMBERSHIP, Statutes.class);
        this.underWay = clients.of(Backend.ASSEMBLY, UnderWay.class);
        this.texts = texts;
    }

    @GetMapping
    String versions(Hat hat, Model model) {
        model.addAttribute("history", Panel.of(() -> newestFirst(statutes.history(hat.association()))));
        model.addAttribute("audits", hat.role() == Role.AUDITOR);
        return "statutes/versions";
    }

    /** The statutes as they were on a civil day; where there were none, or the day is none, the field says so. */
    @GetMapping(params = "on")
    String on(Hat hat, @RequestParam String on, Locale locale, Model model, HttpServletResponse response) {
        try {
            LocalDate day = LocalDate.parse(on);
            Statutes.Text then = statutes.on(hat.association(), on).on();
            model.addAttribute("statutes", then.on(day));
            model.addAttribute("day", day);
            model.addAttribute("figures", new Figures(new Shown(locale), texts));
            return page("text", hat, Integer.toString(then.version()), locale, model);
        } catch (DateTimeException unreadable) {
            return again("statutes.on.none", on, locale, model, response);
        } catch (BackendRefusal refusal) {
            if (!refusal.is(NOT_FOUND) && !refusal.is(INVALID)) {
                throw refusal;
            }
            return again(refusal.is(NOT_FOUND) ? "statutes.on.before" : "statutes.on.none", on, locale, model, response);
        }
    }

    private String again(String why, String on, Locale locale, Model model, HttpServletResponse response) {
        response.setStatus(INVALID);
        model.addAttribute("errors", FormErrors.none().and("on", texts.getMessage(why, null, locale)));
        model.addAttribute("asked", on);
        return "statutes/versions";
    }

    @GetMapping("/" + NUMBER)
    String text(Hat hat, @PathVariable String version, @RequestParam(defaultValue = "") String efter, Locale locale, Model model) {
        model.addAttribute("statutes", statutes.text(hat.association(), version));
        model.addAttribute("figures", new Figures(new Shown(locale), texts));
        if (FOLLOW.contains(hat.role())) {
            model.addAttribute("running", Panel.of(() -> underWay.running(hat.association(), version, efter, LINES)));
            model.addAttribute("further", !efter.isEmpty()).addAttribute("opens", hat.role() != Role.ADMINISTRATOR);
        }
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

    @GetMapping("/" + NUMBER + "/eftersyn")
    String lint(Hat hat, @PathVariable String version, Locale locale, Model model) {
        model.addAttribute("findings", statutes.lint(hat.association(), version));
        return page("lint", hat, version, locale, model);
    }

    private String page(String name, Hat hat, String version, Locale locale, Model model) {
        model.addAttribute("version", version);
        model.addAttribute("current", name);
        model.addAttribute("inspects", hat.role() == Role.AUDITOR || hat.role() == Role.ADMINISTRATOR);
        model.addAttribute("home", hat.home() + "/vedtaegter/" + version);
        model.addAttribute("crumbs", List.of(new Crumb(texts.getMessage("statutes.title", null, locale), hat.home() + "/vedtaegter")));
        return "statutes/" + name;
    }

    private static Statutes.History newestFirst(Statutes.History history) {
        return new Statutes.History(history.versions().stream().sorted(Comparator.comparing(Statutes.Version::version).reversed()).toList(), history.refused(), null);
    }
}
