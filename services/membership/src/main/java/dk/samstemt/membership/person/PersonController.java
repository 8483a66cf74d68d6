package dk.samstemt.membership.person;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.ETags;
import dk.samstemt.platform.web.ExpectedVersion;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

/** Registers persons, and keeps how they are addressed and reached. */
@RestController
@RequestMapping("/api/v1/associations/{association}/persons")
class PersonController {

    private final RegisteringAPerson registering;
    private final ChangingALogin changing;

    PersonController(RegisteringAPerson registering, ChangingALogin changing) {
        this.registering = registering;
        this.changing = changing;
    }

    @Action("membership.register-person")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> register(@PathVariable String association, @RequestBody NewPerson person) {
        return Map.of("person", registering.registering(association, person));
    }

    @Action("membership.change-contact")
    @PutMapping("/{person}/contact")
    ResponseEntity<Changed> change(@PathVariable String association, @PathVariable String person, @RequestBody NewContact contact, ExpectedVersion expected) {
        int revision = registering.changing(association, person, contact, expected.version());
        return ResponseEntity.ok().eTag(ETags.of(revision)).body(new Changed(person, revision));
    }

    @Action("membership.bind-login")
    @PostMapping("/{person}/login")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> bind(@PathVariable String association, @PathVariable String person, @RequestBody NewLogin login, Caller caller) {
        changing.binding(caller, person, login);
        return Map.of("person", person);
    }

    /** The body names the login that is to be ended: whoever saw another one ends none. */
    @Action("membership.end-login")
    @PostMapping("/{person}/login/end")
    Map<String, Object> end(@PathVariable String association, @PathVariable String person, @RequestBody NewLogin login, Caller caller) {
        changing.ending(caller, person, login);
        return Map.of("person", person);
    }

    /**
     * Changed contact data.
     *
     * @param person   opaque reference
     * @param revision the revision they are now
     */
    record Changed(String person, int revision) {
    }
}
