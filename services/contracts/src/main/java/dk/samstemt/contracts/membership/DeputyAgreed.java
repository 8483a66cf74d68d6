package dk.samstemt.contracts.membership;

import dk.samstemt.contracts.EventType;

import java.time.Instant;
import java.util.List;

/**
 * The two vice-chairs agreed that one of them acts for the impeded chair of the board in a period (BO-10).
 *
 * @param deputy   id of the agreement
 * @param office   the office acted for, CHAIR
 * @param acting   office of the one who acts, VICE_CHAIR_1 or VICE_CHAIR_2
 * @param person   opaque reference of the one who acts
 * @param party    party that person comes from
 * @param from     first instant of the period, never before the agreement
 * @param until    first instant after the period
 * @param agreedBy opaque references of the two who agreed, the one who proposed first
 */
@EventType("membership.deputy-agreed.v1")
public record DeputyAgreed(String deputy, String office, String acting, String person, String party, Instant from, Instant until,
                           List<String> agreedBy) {
}
