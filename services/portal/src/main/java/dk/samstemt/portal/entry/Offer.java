package dk.samstemt.portal.entry;

import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.Me;

import java.util.List;
import java.util.Map;

/**
 * What a person can act as in one association.
 *
 * @param association its id, because two may bear the same name
 * @param name  language to its name
 * @param hats  in the order of the roles
 */
record Offer(String association, Map<String, String> name, List<Choice> hats) {

    /**
     * One of them.
     *
     * @param hat   it
     * @param party language to name; null for other roles
     */
    record Choice(Hat hat, Map<String, String> party) {
    }

    static Offer of(Me me, Me.Membership one) {
        return new Offer(one.association(), one.name(), me.hats().stream().filter(hat -> hat.association().equals(one.association()))
                .map(hat -> new Choice(hat, me.party(hat).orElse(null))).toList());
    }
}
