package dk.samstemt.assembly.view;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Commencement;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows an amendment against the statutes in force while it is being written. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/redline")
class ChangeController {

    private final Law law;
    private final LegalTime time;

    ChangeController(Law law, LegalTime time) {
        this.law = law;
        this.time = time;
    }

    /** Stores nothing. A change that does not fit is no error: the answer says where and what stands there. */
    @Action("assembly.draft")
    @PostMapping
    ChangePreview preview(@PathVariable String association, @RequestBody ProposedChange body) {
        ProposedChange proposed = body.wellFormed();
        Instant moment = time.now();
        LawVersion version = law.inForce(association, moment);
        LocalDate day = proposed.day() == null ? version.statutes().dayOf(moment) : proposed.day();
        Commencement begins = version.statutes().amendments().begins(proposed.amendment(), version.statutes().deadline(day));
        return ChangePreview.of(Amendments.apply(version.profile(), proposed.amendment(), begins.from(), begins.fromDay()), version.profile());
    }
}
