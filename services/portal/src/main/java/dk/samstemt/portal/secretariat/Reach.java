package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom a draft's notice would reach now, and what is wrong with an address: asked wherever a notice is about to go out. */
@Component
class Reach {

    private final PartyService parties;
    private final NoticeService notices;

    Reach(Clients clients) {
        this.parties = clients.of(Backend.MEMBERSHIP, PartyService.class);
        this.notices = clients.of(Backend.NOTIFICATION, NoticeService.class);
    }

    /**
     * One party.
     *
     * @param party           the party
     * @param representatives whom its notice would go to
     */
    record Line(PartyService.Party party, List<Person> representatives) {

        /** Whether at least one representative has an address that nothing has come back from. */
        boolean isReachable() {
            return representatives.stream().anyMatch(person -> !person.troubles().contains("missing") && !person.troubles().contains("bounced"));
        }
    }

    /**
     * One representative.
     *
     * @param who      name and address
     * @param troubles {@code secretariat.address.<word>} says what is wrong; empty where nothing is
     */
    record Person(NoticeService.Representative who, List<String> troubles) {
    }

    /** Who is to be reached. */
    Panel<List<PartyService.Party>> parties(Hat hat) {
        return Panel.of(() -> parties.parties(hat.association()));
    }

    /** Puts who can be reached into the page as {@code reach}, and as {@code blocked} how many cannot: 0 where nobody could be asked, which {@code reach} says. */
    void show(Hat hat, Panel<List<PartyService.Party>> all, Model model) {
        Panel<List<Line>> lines = all.shown().isEmpty() ? all.map(parties -> List.of())
                : Panel.of(() -> lines(all.shown().orElseThrow(), notices.recipients(hat.association()).recipients()));
        model.addAttribute("reach", lines).addAttribute("blocked", lines.shown().stream().flatMap(List::stream).filter(line -> !line.isReachable()).count());
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
