package dk.samstemt.portal.chairmanship;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.Me;
import dk.samstemt.portal.session.WhoAmI;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/**
 * Everything an office holder needs to decide, on one page. One question to {@code assembly}, however long the agenda and the roll are.
 */
@Component
class Dossiers {

    private static final List<String> OFFICES = List.of("CHAIR", "VICE_CHAIR_1", "VICE_CHAIR_2");

    private final Records records;
    private final Offices offices;

    Dossiers(Clients clients) {
        this.records = clients.of(Backend.ASSEMBLY, Records.class);
        this.offices = clients.of(Backend.MEMBERSHIP, Offices.class);
    }

    ModelAndView of(Hat hat, String id, HttpServletRequest request) {
        Records.Case found = records.one(hat.association(), id);
        ModelAndView page = new ModelAndView("chairmanship/assembly").addObject("assembly", found.assembly()).addObject("errors", FormErrors.none());
        return found.record() == null ? page : withRecord(page, hat, found, mine(hat, request));
    }

    private ModelAndView withRecord(ModelAndView page, Hat hat, Records.Case found, List<String> mine) {
        return page.addObject("record", found.record()).addObject("text", found.text()).addObject("offices", OFFICES).addObject("decisions", found.decisions())
                .addObject("holders", Panel.of(() -> offices.now(hat.association())))
                .addObject("asked", found.assembly().state().equals("RECORD_DRAWN_UP") && asked(found.record(), mine)).addObject("key", Ids.next("form"));
    }

    /** An own office that has not answered; a vice-chair may also act for a chair who has not (BO-10), which the service decides. */
    private static boolean asked(Records.DecisionRecord record, List<String> mine) {
        return mine.stream().anyMatch(office -> record.of(office) == null) || !mine.isEmpty() && record.of("CHAIR") == null;
    }

    private static List<String> mine(Hat hat, HttpServletRequest request) {
        return WhoAmI.known(request).flatMap(me -> me.in(hat.association())).map(Me.Membership::offices).orElse(List.of());
    }
}
