package dk.samstemt.membership.intake;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Enters one who is to speak for a party: the person where it is new, and the mandate, at once. */
@RestController
@RequestMapping("/api/v1/associations/{association}/members")
class MemberController {

    private final TakingIn taking;

    MemberController(TakingIn taking) {
        this.taking = taking;
    }

    @Action("membership.enter-member")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Done enter(@PathVariable String association, @RequestBody NewMember member, Caller caller) {
        return taking.entering(caller, member.line());
    }
}
