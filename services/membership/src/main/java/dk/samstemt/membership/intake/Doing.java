package dk.samstemt.membership.intake;

import dk.samstemt.membership.intake.model.Deed;
import dk.samstemt.membership.intake.model.Planned;
import dk.samstemt.membership.mandate.GrantingAMandate;
import dk.samstemt.membership.mandate.NewMandate;
import dk.samstemt.membership.period.Ending;
import dk.samstemt.membership.person.NewContact;
import dk.samstemt.membership.person.RegisteringAPerson;
import dk.samstemt.platform.access.Caller;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Does what a dry run has shown, by the same use cases as everybody else, so that every rule is asked again. Within the caller's transaction. */
@Component
class Doing {

    private final RegisteringAPerson persons;
    private final GrantingAMandate mandates;

    Doing(RegisteringAPerson persons, GrantingAMandate mandates) {
        this.persons = persons;
        this.mandates = mandates;
    }

    List<Done> all(Caller caller, List<Planned> rows) {
        Map<String, String> newcomers = new HashMap<>();
        List<Done> done = new ArrayList<>();
        rows.stream().filter(row -> row.deed() != null).forEach(row -> done.add(one(caller, row, newcomers)));
        return done;
    }

    private Done one(Caller caller, Planned row, Map<String, String> newcomers) {
        Deed deed = row.deed();
        String person = contact(caller, row, newcomers);
        if (deed.grants()) {
            return new Done(person, mandates.granting(caller, new NewMandate(person, row.party(), deed.from(), deed.until())));
        }
        if (deed.mandate() != null) {
            mandates.ending(caller, deed.mandate(), new Ending(deed.until()));
        }
        return new Done(person, deed.mandate());
    }

    private String contact(Caller caller, Planned row, Map<String, String> newcomers) {
        Deed deed = row.deed();
        String known = newcomers.getOrDefault(deed.person(), deed.person());
        NewContact contact = new NewContact(row.name(), row.email(), row.language(), row.shared() ? Boolean.TRUE : null);
        if (deed.registers()) {
            String reference = persons.registering(caller.association(), contact);
            newcomers.put(deed.person(), reference);
            return reference;
        }
        if (deed.contact()) {
            persons.changing(caller.association(), known, contact, deed.revision());
        }
        return known;
    }
}
