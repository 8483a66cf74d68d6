package dk.samstemt.portal.member;

import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.frame.Download;
import dk.samstemt.portal.session.Hat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a party can hold the association to: its newest receipt, and those before. */
@Controller
class ReceiptPage {

    private final Assemblies assemblies;
    private final Ballots ballots;
    private final BallotFiles files;
    private final LegalTime time;

    ReceiptPage(Clients clients, LegalTime time) {
        this.assemblies = clients.of(Backend.ASSEMBLY, Assemblies.class);
        this.ballots = clients.of(Backend.VOTING, Ballots.class);
        this.files = clients.of(Backend.VOTING, BallotFiles.class);
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

    /** A receipt to keep: it says what was stated, so no cache keeps it. */
    @GetMapping("/a/{association}/part/{party}/forsamlinger/{id}/kvittering/{statement}.pdf")
    ResponseEntity<byte[]> paper(Hat hat, @PathVariable String id, @PathVariable String statement, Locale locale) {
        Map<String, String> at = Map.of("association", hat.association(), "assembly", id, "party", hat.party(), "statement", statement);
        String name = "da".equals(locale.getLanguage()) ? "kvittering-" : "receipt-";
        return Download.of(files.paper(at, locale.getLanguage()), name + statement + ".pdf");
    }
}
