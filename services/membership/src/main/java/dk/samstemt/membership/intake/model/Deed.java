package dk.samstemt.membership.intake.model;

import java.time.Instant;

/**
 * What is to be done for a row.
 *
 * @param person   reference, or {@code new:<row>} for who comes with the list
 * @param contact  whether name, address and language are registered or changed
 * @param revision of the contact data that are changed; 0 for who is new
 * @param mandate  id of the mandate to end; null for none
 * @param grants   whether a mandate is given
 * @param from     when the given one begins; null for the moment of the import
 * @param until    when the given or ended one ends; null for none
 */
public record Deed(String person, boolean contact, int revision, String mandate, boolean grants, Instant from, Instant until) {

    /** Whether the person comes with the list. */
    public boolean registers() {
        return contact && revision == 0;
    }
}
