package dk.samstemt.membership.mandate;

import dk.samstemt.membership.person.Persons;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.profile.Profile;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/** When a mandate may be granted: a known person, a party of the statutes, one party per person where the statutes have it so (GA-29), and never to oneself. */
@Component
class MandateRules {

    private final Persons persons;
    private final Profiles profiles;
    private final Mandates mandates;

    MandateRules(Persons persons, Profiles profiles, Mandates mandates) {
        this.persons = persons;
        this.profiles = profiles;
        this.mandates = mandates;
    }

    /** Called under the association's lock. */
    void check(Caller caller, Mandate wanted, Instant moment) {
        persons.mustKnow(caller.association(), wanted.person());
        Profile profile = profiles.at(caller.association(), moment);
        if (profile.party(wanted.party()).isEmpty()) {
            throw ProblemException.of(Problems.NOT_FOUND);
        }
        // Who gives mandates, as secretariat or as administrator, does not make oneself able to give a statement.
        if (wanted.person().equals(caller.person()) || persons.logsInAs(caller.association(), wanted.person(), caller.subject())) {
            throw ProblemException.of(Problems.FORBIDDEN);
        }
        checkOthers(mandates.of(caller.association(), wanted.person()), wanted, Statutes.of(profile));
    }

    private static void checkOthers(List<Mandate> held, Mandate wanted, Statutes statutes) {
        if (!statutes.oneSpeaksForSeveral() && held.stream().anyMatch(wanted::speaksForAnother)) {
            throw ProblemException.of(MembershipProblems.ONE_PARTY_ONLY).with("rule", "GA-29");
        }
        if (held.stream().anyMatch(wanted::repeats)) {
            throw ProblemException.of(MembershipProblems.MANDATE_EXISTS);
        }
    }
}
