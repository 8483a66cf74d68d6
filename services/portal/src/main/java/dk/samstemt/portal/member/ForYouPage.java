package dk.samstemt.portal.member;

import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.Comparator;
import java.util.List;

/** Where a party begins: what waits for it, soonest first, and what was decided, newest first. */
@Controller
class ForYouPage {

    private static final int NEWEST = 5;

    private final Assemblies assemblies;
    private final LegalTime time;

    ForYouPage(Clients clients, LegalTime time) {
        this.assemblies = clients.of(Backend.ASSEMBLY, Assemblies.class);
        this.time = time;
    }

    @GetMapping("/a/{association}/part/{party}")
    String forYou(Hat hat, Model model) {
        Panel<List<Assemblies.Line>> all = Panel.of(() -> assemblies.all(hat.association()));
        model.addAttribute("open", all.map(ForYouPage::open));
        model.addAttribute("decided", all.map(ForYouPage::decided));
        model.addAttribute("now", time.now());
        return "member/home";
    }

    private static List<Assemblies.Line> open(List<Assemblies.Line> all) {
        return all.stream().filter(Assemblies.Line::open).sorted(Comparator.comparing(Assemblies.Line::deadline)).toList();
    }

    private static List<Assemblies.Line> decided(List<Assemblies.Line> all) {
        return all.stream().filter(Assemblies.Line::decided).sorted(Comparator.comparing(Assemblies.Line::day).reversed()).limit(NEWEST).toList();
    }
}
