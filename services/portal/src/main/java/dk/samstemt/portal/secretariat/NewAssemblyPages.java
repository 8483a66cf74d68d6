package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The first steps of a new written assembly: what it is, and on which lawful day. Nothing is stored by them. */
@Controller
class NewAssemblyPages {

    private static final int INVALID = 422;

    private final DatesService dates;
    private final Words words;

    NewAssemblyPages(Clients clients, Words words) {
        this.dates = clients.of(Backend.ASSEMBLY, DatesService.class);
        this.words = words;
    }

    @GetMapping("/a/{association}/sekretariat/ny")
    String kind(Plan plan, Model model) {
        Steps.KIND.show(model, words);
        model.addAttribute("plan", plan).addAttribute("kinds", Plan.KINDS).addAttribute("purposes", Plan.PURPOSES);
        return "secretariat/kind";
    }

    @GetMapping("/a/{association}/sekretariat/ny/datoer")
    String dates(Hat hat, Plan plan, Model model) {
        if (!plan.isKnown()) {
            model.addAttribute("errors", FormErrors.none().and("kind", words.say("fault.kind")));
            return kind(plan, model);
        }
        DatesService.LawfulDays lawful = dates.lawfulDays(hat.association(), plan.on(null).asked());
        return dates(plan, lawful, model);
    }

    private String dates(Plan plan, DatesService.LawfulDays lawful, Model model) {
        Steps.DATES.show(model, words);
        model.addAttribute("plan", plan).addAttribute("lawful", lawful);
        model.addAttribute("day", plan.day() == null && lawful != null && lawful.first() != null ? lawful.first().toString() : plan.day());
        return "secretariat/dates";
    }

    /** A lawful day leads on; an unlawful one is explained at its field, with the days that are lawful instead. */
    @PostMapping("/a/{association}/sekretariat/ny/datoer")
    String choose(Hat hat, Plan plan, Model model, HttpServletResponse response) {
        if (!plan.isKnown()) {
            return "redirect:" + hat.home() + "/ny";
        }
        if (plan.day() == null) {
            return refused(plan, null, FormErrors.none().and("day", words.say("fault.day")), model, response);
        }
        try {
            DatesService.Outlook outlook = dates.whatIf(hat.association(), plan.asked());
            return outlook.lawful() ? "redirect:" + plan.at(hat.home() + "/ny/frister") : unlawful(plan, outlook, model, response);
        } catch (BackendRefusal refusal) {
            if (!refusal.is(INVALID)) {
                throw refusal;
            }
            return refused(plan, null, FormErrors.none().and("day", words.say("fault.day")), model, response);
        }
    }

    private String unlawful(Plan plan, DatesService.Outlook outlook, Model model, HttpServletResponse response) {
        String earliest = outlook.instead().first() == null ? "" : " " + words.say("unlawful.earliest", words.show().weekday(outlook.instead().first()));
        model.addAttribute("reasons", outlook.missed());
        return refused(plan, outlook.instead(), FormErrors.none().and("day", outlook.headline() + earliest), model, response);
    }

    private String refused(Plan plan, DatesService.LawfulDays instead, FormErrors errors, Model model, HttpServletResponse response) {
        response.setStatus(INVALID);
        model.addAttribute("errors", errors);
        return dates(plan, instead, model);
    }

    @GetMapping("/a/{association}/sekretariat/ny/frister")
    String deadlines(Hat hat, Plan plan, Model model) {
        if (!plan.isKnown() || plan.day() == null) {
            return "redirect:" + hat.home() + "/ny";
        }
        Steps.DATES.show(model, words);
        model.addAttribute("table", dates.timetable(hat.association(), plan.asked())).addAttribute("plan", plan);
        model.addAttribute("next", plan.at(hat.home() + "/ny/grundlag")).addAttribute("back", plan.at(hat.home() + "/ny/datoer"));
        return "secretariat/deadlines";
    }
}
