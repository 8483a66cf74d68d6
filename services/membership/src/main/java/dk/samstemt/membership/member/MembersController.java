package dk.samstemt.membership.member;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;

/** The members' list, with names and addresses: for those who keep it, and those who audit how it is kept. */
@RestController
@RequestMapping("/api/v1/associations/{association}/members")
class MembersController {

    private static final int LARGEST = 100;

    private final Members members;

    MembersController(Members members) {
        this.members = members;
    }

    @Action("membership.read-members")
    @GetMapping
    MemberList page(@PathVariable String association, @RequestParam(required = false) String after, @RequestParam(defaultValue = "50") int size, Locale locale) {
        if (size < 1 || size > LARGEST) {
            throw ProblemException.of(Problems.BAD_REQUEST);
        }
        return members.page(association, after, size, locale);
    }

    @Action("membership.read-members")
    @GetMapping("/{party}")
    MemberLine party(@PathVariable String association, @PathVariable String party) {
        return members.party(association, party).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }
}
