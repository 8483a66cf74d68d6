package dk.samstemt.membership.intake;

import dk.samstemt.membership.intake.model.Roster;
import dk.samstemt.membership.period.Periods;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known before a list is read, in three statements however long it is. */
@Repository
class Rosters {

    private final JdbcClient jdbc;
    private final Profiles profiles;

    Rosters(JdbcClient jdbc, Profiles profiles) {
        this.jdbc = jdbc;
        this.profiles = profiles;
    }

    Roster of(Caller caller, Instant moment) {
        Profile profile = profiles.at(caller.association(), moment);
        return new Roster(profile.parties().stream().map(Rosters::named).toList(), persons(caller.association()), mandates(caller.association()), selves(caller),
                profile.zone(), moment, Statutes.of(profile).oneSpeaksForSeveral());
    }

    private static Roster.PartyNamed named(Party party) {
        return new Roster.PartyNamed(party.id(), List.copyOf(party.name().values()));
    }

    private List<Roster.Known> persons(String association) {
        return jdbc.sql("SELECT person, name, email, language, revision FROM person WHERE association = ? ORDER BY person").param(association)
                .query((row, number) -> new Roster.Known(row.getString("person"), row.getString("name"), row.getString("email"), row.getString("language"), row.getInt("revision"))).list();
    }

    private List<Roster.Held> mandates(String association) {
        return jdbc.sql("SELECT * FROM mandate WHERE association = ? ORDER BY mandate").param(association)
                .query((row, number) -> new Roster.Held(row.getString("mandate"), row.getString("person"), row.getString("party"), Periods.of(row))).list();
    }

    /** Whoever the caller is: by reference, and by login while the binding is still on its way to the access tables. */
    private Set<String> selves(Caller caller) {
        Set<String> selves = new HashSet<>(jdbc.sql("SELECT person FROM login WHERE association = ? AND subject = ?").param(caller.association()).param(caller.subject())
                .query(String.class).list());
        if (caller.person() != null) {
            selves.add(caller.person());
        }
        return selves;
    }
}
