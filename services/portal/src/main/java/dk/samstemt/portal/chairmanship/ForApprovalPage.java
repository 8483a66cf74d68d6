package dk.samstemt.portal.chairmanship;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What waits for the chairmanship, and what it approved last. */
@Controller
class ForApprovalPage {

    private static final int NEWEST = 5;

    private final Records records;

    ForApprovalPage(Clients clients) {
        this.records = clients.of(Backend.ASSEMBLY, Records.class);
    }

    @GetMapping("/a/{association}/formandskab")
    String forApproval(Hat hat, Model model) {
        Panel<List<Records.Line>> all = Panel.of(() -> records.all(hat.association()));
        model.addAttribute("waiting", all.map(lines -> some(lines, Records.Line::waits)));
        model.addAttribute("approved", all.map(lines -> some(lines, Records.Line::approved).stream().limit(NEWEST).toList()));
        return "chairmanship/home";
    }

    private static List<Records.Line> some(List<Records.Line> lines, Predicate<Records.Line> which) {
        return lines.stream().filter(which).sorted(Comparator.comparing(Records.Line::day).reversed()).toList();
    }
}
