package dk.samstemt.membership.amendment;

import java.time.Instant;

/**
 * An adopted amendment that did not fit the version in force.
 *
 * @param assembly  the adopting assembly
 * @param item      its item
 * @param reason    {@code other-base-version}, {@code wording-differs} or {@code unreadable}
 * @param provision the provision it names; null when unreadable
 * @param expected  what it says stands there
 * @param found     what stands there, from the first difference
 * @param refusedAt legal moment
 */
public record RefusedAmendment(String assembly, String item, String reason, String provision, String expected, String found, Instant refusedAt) {
}
