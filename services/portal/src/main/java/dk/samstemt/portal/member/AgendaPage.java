package dk.samstemt.portal.member;

import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.Download;
import dk.samstemt.portal.session.Hat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.Locale;
import java.util.Map;

/** One assembly: what it is about, its agenda and annexes, and where the party stands. */
@Controller
@RequestMapping("/a/{association}/part/{party}/forsamlinger/{id}")
class AgendaPage {

    private final Assemblies assemblies;
    private final Ballots ballots;
    private final BallotFiles files;
    private final LegalTime time;

    AgendaPage(Clients clients, LegalTime time) {
        this.assemblies = clients.of(Backend.ASSEMBLY, Assemblies.class);
        this.ballots = clients.of(Backend.VOTING, Ballots.class);
        this.files = clients.of(Backend.VOTING, BallotFiles.class);
        this.time = time;
    }

    @GetMapping
    String agenda(Hat hat, @PathVariable String id, Model model) {
        model.addAttribute("assembly", assemblies.one(hat.association(), id));
        Panel<Ballots.Ballot> ballot = Panel.of(() -> ballots.ballot(hat.association(), id));
        model.addAttribute("ballot", ballot);
        model.addAttribute("own", ballot.shown().flatMap(shown -> shown.of(hat.party())).orElse(null));
        model.addAttribute("draft", ballot.shown().flatMap(shown -> shown.draftOf(hat.party())).orElse(null));
        model.addAttribute("now", time.now());
        return "member/agenda";
    }

    /** What the agenda would change in the statutes, wording for wording and figure for figure. */
    @GetMapping("/aendringer")
    String changes(Hat hat, @PathVariable String id, Model model) {
        model.addAttribute("changes", assemblies.changes(hat.association(), id));
        model.addAttribute("back", hat.home() + "/forsamlinger/" + id);
        return "member/redline";
    }

    @GetMapping("/bilag/{annex}")
    ResponseEntity<byte[]> annex(Hat hat, @PathVariable String id, @PathVariable String annex) {
        return Download.of(assemblies.annex(hat.association(), id, annex), annex);
    }

    /** Agenda and all annexes in one file. */
    @GetMapping("/mappen.pdf")
    ResponseEntity<byte[]> pack(Hat hat, @PathVariable String id, Locale locale) {
        String name = "da".equals(locale.getLanguage()) ? "dagsorden-med-bilag.pdf" : "agenda-and-annexes.pdf";
        return Download.of(assemblies.pack(hat.association(), id, locale.getLanguage()), name);
    }

    /** A file that a party attached to its answer: the party's own, and after the close those that counted. */
    @GetMapping("/fil/{of}/{attachment}")
    ResponseEntity<byte[]> attached(Hat hat, @PathVariable String id, @PathVariable String of, @PathVariable String attachment) {
        return Download.of(files.attached(Map.of("association", hat.association(), "assembly", id, "party", of, "attachment", attachment)), attachment + ".pdf");
    }

    /** The letter or e-mail that the secretariat registered for this party. */
    @GetMapping("/skanning/{evidence}")
    ResponseEntity<byte[]> scan(Hat hat, @PathVariable String id, @PathVariable String evidence) {
        return Download.of(files.scan(hat.association(), id, hat.party(), evidence), evidence);
    }
}
