package dk.samstemt.membership.grant;

import dk.samstemt.membership.person.Persons;

import org.springframework.stereotype.Component;

import java.time.Instant;

/** When a role may be granted: to a known person, and an office as {@link ChairmanshipRules} say. */
@Component
class GrantRules {

    private final Persons persons;
    private final ChairmanshipRules chairmanship;

    GrantRules(Persons persons, ChairmanshipRules chairmanship) {
        this.persons = persons;
        this.chairmanship = chairmanship;
    }

    /** Called under the association's lock. */
    void check(String association, Grant wanted, Instant moment) {
        persons.mustKnow(association, wanted.person());
        if (wanted.office() != null) {
            chairmanship.check(association, wanted, moment);
        }
    }
}
