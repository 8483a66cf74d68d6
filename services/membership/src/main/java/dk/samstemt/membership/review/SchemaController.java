package dk.samstemt.membership.review;

import dk.samstemt.platform.access.Action;
import dk.samstemt.statutes.profile.ProfileReader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The format of profiles for whoever writes one: an editor checks against it while typing, so it is read without a login. */
@RestController
class SchemaController {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    @Action("membership.read-profile-schema")
    @GetMapping("/schemas/profile.schema.json")
    ResponseEntity<byte[]> profile() {
        return ResponseEntity.ok().contentType(SCHEMA).body(ProfileReader.schema());
    }
}
