package dk.samstemt.platform.events;

import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.Topics;

import java.time.Instant;

/**
 * What the envelope of an event needs besides its data.
 *
 * @param association     the association
 * @param key             {@code <association>} or {@code <association>/<assembly>}
 * @param actor           who acted
 * @param occurredAt      legal time, whole milliseconds
 * @param statutesVersion version of the statutes it was done under; null before there is one
 */
public record EventContext(String association, String key, Actor actor, Instant occurredAt, Integer statutesVersion) {

    /** The context of an event about the association as a whole. */
    public static EventContext of(String association, Actor actor, Instant occurredAt, Integer statutesVersion) {
        return new EventContext(association, association, actor, occurredAt, statutesVersion);
    }

    /** The same act, told under the key of one assembly. */
    public EventContext about(String assembly) {
        return new EventContext(association, Topics.key(association, assembly), actor, occurredAt, statutesVersion);
    }
}
