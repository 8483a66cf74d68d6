package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom a draft's notice would go to now, and what is wrong with an address before it goes out. */
@Controller
class RecipientsPage {

    private final AssemblyService assemblies;
    private final PartyService parties;
    private final NoticeService notices;
    private final Words words;

    RecipientsPage(Clients clients, Words words) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyService.class);
        this.parties = clients.of(Backend.MEMBERSHIP, PartyService.class);
        this.notices = clients.of(Backend.NOTIFICATION, NoticeService.class);
        this.words = words;
    }

    /**
     * One party.
     *
     * @param party           the party
     * @param representatives whom its notice would go to
     */
    record Line(PartyService.Party party, List<Person> representatives) {
    }

    /**
     * One representative.
     *
     * @param who      name and address
     * @param troubles {@code secretariat.address.<word>} says what is wrong; empty where nothing is
     */
    record Person(NoticeService.Representative who, List<String> troubles) {
    }

    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}/modtagere")
    String recipients(Hat hat, @PathVariable String id, Model model) {
        AssemblyService.View view = assemblies.read(hat.association(), id);
        if (!view.state().equals("DRAFT")) {
            return "redirect:" + hat.home() + "/forsamlinger/" + id;
        }
        Steps.SEND.show(model, words);
        List<PartyService.Party> all = parties.parties(hat.association());
        Panel<List<Line>> lines = Panel.of(() -> notices.recipients(hat.association())).map(found -> lines(all, found.recipients()));
        model.addAttribute("view", view).addAttribute("lines", lines).addAttribute("base", hat.home() + "/forsamlinger/" + id);
        model.addAttribute("blocked", lines.shown().map(shown -> shown.stream().filter(line -> !reachable(line)).count()).orElse(0L));
        return "secretariat/recipients";
    }

    /** Whether at least one representative has an address that nothing has come back from. */
    private static boolean reachable(Line line) {
        return line.representatives().stream().anyMatch(person -> !person.troubles().contains("missing") && !person.troubles().contains("bounced"));
    }

    private static List<Line> lines(List<PartyService.Party> all, List<NoticeService.Addressed> found) {
        Map<String, List<NoticeService.Representative>> known = found.stream().collect(Collectors.toMap(NoticeService.Addressed::party, NoticeService.Addressed::representatives));
        Map<String, Long> persons = found.stream().flatMap(one -> one.representatives().stream()).filter(who -> !who.address().isEmpty()).distinct()
                .collect(Collectors.groupingBy(NoticeService.Representative::address, Collectors.mapping(NoticeService.Representative::person, Collectors.collectingAndThen(Collectors.toSet(), set -> (long) set.size()))));
        return all.stream().map(party -> new Line(party, known.getOrDefault(party.id(), List.of()).stream().map(who -> new Person(who, troubles(who, persons))).toList())).toList();
    }

    private static List<String> troubles(NoticeService.Representative who, Map<String, Long> persons) {
        List<String> troubles = new ArrayList<>();
        if (who.address().isEmpty()) {
            troubles.add("missing");
        }
        if (who.bouncedAt() != null) {
            troubles.add("bounced");
        }
        if (persons.getOrDefault(who.address(), 0L) > 1) {
            troubles.add("shared");
        }
        return troubles;
    }
}
