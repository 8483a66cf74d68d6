package dk.samstemt.membership.review;

import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.membership.version.StatutesVersion;
import dk.samstemt.membership.version.StatutesVersions;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;

/** An association and its statutes in force at one glance, for whoever looks it over. */
@RestController
@RequestMapping("/api/v1/associations/{association}/glance")
class AssociationController {

    private final StatutesVersions versions;
    private final Profiles profiles;
    private final LegalTime time;

    AssociationController(StatutesVersions versions, Profiles profiles, LegalTime time) {
        this.versions = versions;
        this.profiles = profiles;
        this.time = time;
    }

    @Action("membership.read-statutes")
    @GetMapping
    AssociationView now(@PathVariable String association, Locale locale) {
        StatutesVersion version = versions.inForceAt(association, time.now()).orElseThrow(() -> ProblemException.of(MembershipProblems.NO_STATUTES_THEN));
        return AssociationView.of(version, profiles.of(association, version), locale);
    }
}
