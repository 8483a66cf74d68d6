package dk.samstemt.membership.party;

import dk.samstemt.membership.version.Profiles;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.statutes.profile.Party;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The parties that are convened, state and must agree, in the order of the profile. */
@RestController
@RequestMapping("/api/v1/associations/{association}/parties")
class PartiesController {

    private final Profiles profiles;
    private final LegalTime time;

    PartiesController(Profiles profiles, LegalTime time) {
        this.profiles = profiles;
        this.time = time;
    }

    @Action("membership.read-parties")
    @GetMapping
    List<Party> all(@PathVariable String association) {
        return profiles.at(association, time.now()).parties();
    }
}
