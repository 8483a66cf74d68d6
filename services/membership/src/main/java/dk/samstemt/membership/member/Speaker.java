package dk.samstemt.membership.member;

import java.time.Instant;

/**
 * Somebody who speaks, spoke or will speak for a party.
 *
 * @param mandate  the mandate's id
 * @param person   opaque reference
 * @param name     the person's name
 * @param email    where notices go
 * @param language da or en
 * @param revision of the contact data, for {@code If-Match}
 * @param address  OWN, or SHARED where another person of the association is reached there too
 * @param login    whether a login is bound, without which the person receives but cannot state
 * @param from     first instant
 * @param until    first instant after it; null while open
 * @param state    NOW, COMING or ENDED
 */
record Speaker(String mandate, String person, String name, String email, String language, int revision, String address, boolean login,
               Instant from, Instant until, String state) {
}
