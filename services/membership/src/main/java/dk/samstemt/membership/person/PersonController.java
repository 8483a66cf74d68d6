package dk.samstemt.membership.person;

import dk.samstemt.platform.access.Action;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

/** Registers persons. */
@RestController
@RequestMapping("/api/v1/associations/{association}/persons")
class PersonController {

    private final RegisteringAPerson registering;

    PersonController(RegisteringAPerson registering) {
        this.registering = registering;
    }

    @Action("membership.register-person")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> register(@PathVariable String association, @RequestBody NewPerson person) {
        return Map.of("person", registering.registering(association, person));
    }
}
