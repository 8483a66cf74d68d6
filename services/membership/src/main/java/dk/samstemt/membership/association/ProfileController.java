package dk.samstemt.membership.association;

import dk.samstemt.membership.review.LintView;
import dk.samstemt.membership.version.StatutesVersion;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.statutes.profile.Profile;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;

/** Takes the profile of an association from its administrator. */
@RestController
@RequestMapping("/api/v1/associations/{association}/profile")
class ProfileController {

    private final ImportingAProfile importing;

    ProfileController(ImportingAProfile importing) {
        this.importing = importing;
    }

    @Action("membership.import-profile")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<StatutesVersion> put(@PathVariable String association, @RequestBody byte[] body, Caller caller) {
        AssociationId.check(association);
        Profile profile = ImportableProfile.read(body);
        Imported imported = importing.importing(caller, profile);
        return ResponseEntity.status(imported.created() ? HttpStatus.CREATED : HttpStatus.OK).body(imported.version());
    }

    /** What the linter says of whatever can be read as a profile, before it is imported; nothing is stored. */
    @Action("membership.import-profile")
    @PostMapping(path = "/lint", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<LintView> lint(@PathVariable String association, @RequestBody byte[] body, Locale locale) {
        AssociationId.check(association);
        return LintView.of(ImportableProfile.readable(body), locale);
    }
}
