package dk.samstemt.membership.statutes;

import dk.samstemt.membership.amendment.RefusedAmendments;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.membership.version.StatutesVersion;
import dk.samstemt.membership.version.StatutesVersions;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The statutes as everyone in the association may read them. */
@RestController
@RequestMapping("/api/v1/associations/{association}/statutes")
class StatutesController {

    private final StatutesVersions versions;
    private final Profiles profiles;
    private final RefusedAmendments refused;
    private final LegalTime time;

    StatutesController(StatutesVersions versions, Profiles profiles, RefusedAmendments refused, LegalTime time) {
        this.versions = versions;
        this.profiles = profiles;
        this.refused = refused;
        this.time = time;
    }

    @Action("membership.read-statutes")
    @GetMapping
    StatutesHistory all(@PathVariable String association, @RequestParam(required = false) String on) {
        StatutesText then = on == null ? null : text(association, Asked.of(null, on, time).fold(moment -> versions.inForceAt(association, moment),
                date -> versions.inForceOn(association, date)).orElseThrow(() -> ProblemException.of(MembershipProblems.NO_STATUTES_THEN)));
        return new StatutesHistory(VersionLines.of(versions.all(association), time.now(), version -> profiles.of(association, version)),
                refused.all(association), then);
    }

    @Action("membership.read-statutes")
    @GetMapping("/in-force")
    StatutesVersion inForce(@PathVariable String association, @RequestParam(required = false) String at,
                            @RequestParam(required = false) String day) {
        return Asked.of(at, day, time)
                .fold(moment -> versions.inForceAt(association, moment), date -> versions.inForceOn(association, date))
                .orElseThrow(() -> ProblemException.of(MembershipProblems.NO_STATUTES_THEN));
    }

    @Action("membership.read-statutes")
    @GetMapping("/{version}")
    StatutesText text(@PathVariable String association, @PathVariable String version) {
        return text(association, numbered(association, version));
    }

    private StatutesText text(String association, StatutesVersion found) {
        return StatutesText.of(found, profiles.of(association, found), versions.consolidated(association, found.version()).orElse(null));
    }

    @Action("membership.read-statutes")
    @GetMapping("/{version}/redline")
    Redlined redline(@PathVariable String association, @PathVariable String version) {
        StatutesVersion found = numbered(association, version);
        return versions.redline(association, found.version()).map(text -> new Redlined(found.version(), found.assembly(), text))
                .orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }

    private StatutesVersion numbered(String association, String version) {
        return versions.numbered(association, version)
                .orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }
}
