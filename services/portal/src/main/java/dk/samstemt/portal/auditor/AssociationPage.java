package dk.samstemt.portal.auditor;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.text.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.Locale;

/** The association and its statutes in one place: who must agree, by which version, who carries it out, and what is odd about it. */
@Controller
class AssociationPage {

    private final Glance membership;

    AssociationPage(Clients clients) {
        this.membership = clients.of(Backend.MEMBERSHIP, Glance.class);
    }

    @GetMapping("/a/{association}/revision/forening")
    String association(@PathVariable String association, Locale locale, Model model) {
        Glance.View view = membership.now(association);
        Shown show = new Shown(locale);
        model.addAttribute("view", view);
        model.addAttribute("parties", show.sorted(view.parties(), party -> show.name(party.name())));
        return "auditor/association";
    }
}
