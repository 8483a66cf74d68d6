package dk.samstemt.portal.member;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.frame.Download;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.NoSuchPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** After the close: what was decided, what every party stated, why, and the decision record. */
@Controller
@RequestMapping("/a/{association}/part/{party}/forsamlinger/{id}")
class ResultPage {

    private final Assemblies assemblies;
    private final Ballots ballots;
    private final Faults faults;

    ResultPage(Clients clients, Faults faults) {
        this.assemblies = clients.of(Backend.ASSEMBLY, Assemblies.class);
        this.ballots = clients.of(Backend.VOTING, Ballots.class);
        this.faults = faults;
    }

    @GetMapping("/resultat")
    String result(Hat hat, @PathVariable String id, Model model) {
        Assemblies.View assembly = assemblies.one(hat.association(), id);
        if (assembly.decisions().isEmpty()) {
            return "redirect:" + hat.home() + "/forsamlinger/" + id;
        }
        model.addAttribute("assembly", assembly);
        model.addAttribute("result", Panel.of(() -> ballots.result(hat.association(), id)));
        model.addAttribute("names", assembly.parties().stream().collect(Collectors.toMap(Assemblies.Party::party, Assemblies.Party::name)));
        return "member/result";
    }

    /** Why an item was decided as it was. */
    @GetMapping("/resultat/{item}")
    String why(Hat hat, @PathVariable String id, @PathVariable String item, Model model) {
        model.addAttribute("decision", assemblies.decisions(hat.association(), id).stream().filter(one -> one.item().equals(item)).findFirst()
                .orElseThrow(NoSuchPage::new));
        model.addAttribute("crumbs", List.of(new Crumb(faults.say("result.title"), hat.home() + "/forsamlinger/" + id + "/resultat")));
        return "member/why";
    }

    @GetMapping("/beslutningsreferat/{revision:\\d{1,6}}.pdf")
    ResponseEntity<byte[]> record(Hat hat, @PathVariable String id, @PathVariable int revision, Locale locale) {
        return Download.of(assemblies.record(hat.association(), id, revision, locale.getLanguage()),
                "beslutningsreferat-" + revision + "-" + locale.getLanguage() + ".pdf");
    }
}
