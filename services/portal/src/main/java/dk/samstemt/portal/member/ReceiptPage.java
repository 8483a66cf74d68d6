package dk.samstemt.portal.member;

import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;

/** What a party can hold the association to: its newest receipt, and those before. */
@Controller
class ReceiptPage {

    private final Assemblies assemblies;
    private final Ballots ballots;
    private final LegalTime time;

    ReceiptPage(Clients clients, LegalTime time) {
        this.assemblies = clients.of(Backend.ASSEMBLY, Assemblies.class);
        this.ballots = clients.of(Backend.VOTING, Ballots.class);
        this.time = time;
    }

    @GetMapping("/a/{association}/part/{party}/forsamlinger/{id}/kvittering")
    String receipt(Hat hat, @PathVariable String id, Model model) {
        List<Ballots.Receipt> own = ballots.own(hat.association(), id, hat.party());
        if (own.isEmpty()) {
            return "redirect:" + hat.home() + "/forsamlinger/" + id;
        }
        Assemblies.View assembly = assemblies.one(hat.association(), id);
        Ballots.Receipt newest = own.get(own.size() - 1);
        model.addAttribute("assembly", assembly);
        model.addAttribute("receipt", newest);
        model.addAttribute("earlier", own.subList(0, own.size() - 1));
        model.addAttribute("open", assembly.state().equals("CONVENED") && time.now().isBefore(newest.deadline()));
        return "member/receipt";
    }
}
