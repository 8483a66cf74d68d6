package dk.samstemt.membership.amendment;

import java.time.Instant;

/**
 * An adopted amendment that did not fit, when it was checked again on the version it came to lie upon (AM-4).
 *
 * @param assembly  the adopting assembly
 * @param item      its item
 * @param reason    {@code other-base-version}, {@code wording-differs} or {@code unreadable}
 * @param provision the provision it names; null when unreadable
 * @param expected  what it says stands there
 * @param found     what stands there, from the first difference
 * @param against   number of the version it was checked against; null when unreadable
 * @param refusedAt legal moment
 */
public record RefusedAmendment(String assembly, String item, String reason, String provision, String expected, String found, Integer against,
                               Instant refusedAt) {
}
