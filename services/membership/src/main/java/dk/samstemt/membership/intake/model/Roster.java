package dk.samstemt.membership.intake.model;

import dk.samstemt.membership.period.Period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known before a list is read.
 *
 * @param parties  those of the statutes in force
 * @param persons  everybody who is registered
 * @param mandates all that were ever given
 * @param selves   references that are the caller: nobody gives himself a mandate
 * @param zone     in which the association's days begin
 * @param now      the legal moment
 * @param several  whether one person may speak for several parties by the statutes in force (GA-29)
 */
public record Roster(List<PartyNamed> parties, List<Known> persons, List<Held> mandates, Set<String> selves, ZoneId zone, Instant now, boolean several) {

    /**
     * A party.
     *
     * @param id    its id
     * @param names its names, in all languages
     */
    public record PartyNamed(String id, List<String> names) {

        boolean isCalled(String word) {
            return id.equalsIgnoreCase(word) || names.stream().anyMatch(name -> name.equalsIgnoreCase(word));
        }
    }

    /**
     * Somebody.
     *
     * @param person   reference; {@code new:<row>} for who comes with a list
     * @param name     the name
     * @param email    the address
     * @param language da or en
     * @param revision of these data
     */
    public record Known(String person, String name, String email, String language, int revision) {

        boolean isReachedAt(String address) {
            return email.equalsIgnoreCase(address);
        }
    }

    /**
     * A mandate.
     *
     * @param mandate its id; {@code new:<row>} for one that comes with a list
     * @param person  whose
     * @param party   for whom
     * @param period  when
     */
    public record Held(String mandate, String person, String party, Period period) {
    }

    /** The party with that id or name. */
    Optional<String> party(String word) {
        return parties.stream().filter(party -> party.isCalled(word)).map(PartyNamed::id).findFirst();
    }

    /** The first instant of a civil day. */
    Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The civil day of an instant. */
    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** The last civil day of a period that ends there. */
    LocalDate lastDay(Instant end) {
        return day(end.minusMillis(1));
    }
}
