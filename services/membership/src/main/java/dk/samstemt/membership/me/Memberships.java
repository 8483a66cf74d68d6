package dk.samstemt.membership.me;

import dk.samstemt.membership.chairmanship.OfficeHolders;
import dk.samstemt.membership.person.Persons;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.statutes.profile.Profile;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Gives a caller's roles the names that stand in the statutes and the register. */
@Component
class Memberships {

    private final Persons persons;
    private final OfficeHolders holders;
    private final Profiles profiles;
    private final LegalTime time;

    Memberships(Persons persons, OfficeHolders holders, Profiles profiles, LegalTime time) {
        this.persons = persons;
        this.holders = holders;
        this.profiles = profiles;
        this.time = time;
    }

    Membership of(Caller caller) {
        Instant now = time.now();
        Profile profile = profiles.at(caller.association(), now);
        return new Membership(caller.association(), profile.name(), caller.person(), persons.name(caller.association(), caller.person()).orElse(null),
                caller.roles().stream().sorted().toList(), caller.parties().stream().sorted().map(party -> named(profile, party)).toList(),
                holders.of(caller.association(), caller.person(), now));
    }

    /** A party that the statutes in force do not name any more keeps its id. */
    private static NamedParty named(Profile profile, String party) {
        return new NamedParty(party, profile.party(party).map(dk.samstemt.statutes.profile.Party::name).orElse(Map.of("da", party)));
    }

    /**
     * What the caller is in one association.
     *
     * @param association its id
     * @param name        language to its name
     * @param person      opaque reference
     * @param personName  the person's name; null for the configured administrator
     * @param roles       roles held now
     * @param parties     parties spoken for now
     * @param offices     offices of the chairmanship held now
     */
    record Membership(String association, Map<String, String> name, String person, String personName, List<String> roles,
                      List<NamedParty> parties, List<String> offices) {
    }

    /**
     * A party.
     *
     * @param party its id
     * @param name  language to its name
     */
    record NamedParty(String party, Map<String, String> name) {
    }
}
