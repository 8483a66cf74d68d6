package dk.samstemt.assembly.proposal;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.time.LegalTime;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/ordinary-agenda")
class ProposalController {

    private final Law law;
    private final LegalTime time;

    ProposalController(Law law, LegalTime time) {
        this.law = law;
        this.time = time;
    }

    /** By the statutes in force now; a draft is checked again by those in force when its notice goes out. */
    @Action("assembly.draft")
    @GetMapping
    AgendaProposal propose(@PathVariable String association) {
        return AgendaProposal.of(law.inForce(association, time.now()).profile());
    }
}
