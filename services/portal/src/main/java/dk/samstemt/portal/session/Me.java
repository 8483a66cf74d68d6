package dk.samstemt.portal.session;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is logged in, as {@code membership} knows it at this moment.
 *
 * @param memberships one per association in which the login stands for somebody
 */
public record Me(List<Membership> memberships) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * What the person is in one association.
     *
     * @param association its id
     * @param name        language to its name
     * @param person      opaque reference; null for the configured administrator
     * @param personName  the person's name; null likewise
     * @param roles       words of the access matrix
     * @param parties     those the person speaks for now
     * @param offices     of the chairmanship, held now
     */
    public record Membership(String association, Map<String, String> name, String person, String personName, List<String> roles,
                             List<Party> parties, List<String> offices) implements Serializable {

        private static final long serialVersionUID = 1L;

        Stream<Hat> hats() {
            return Stream.of(Role.values()).filter(role -> roles.contains(role.word())).flatMap(this::hats);
        }

        private Stream<Hat> hats(Role role) {
            return role == Role.REPRESENTATIVE ? parties.stream().map(party -> new Hat(association, role, party.party()))
                    : Stream.of(new Hat(association, role, null));
        }
    }

    /**
     * A party the person speaks for.
     *
     * @param party its id
     * @param name  language to its name
     */
    public record Party(String party, Map<String, String> name) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** Everything the person can act as. */
    public List<Hat> hats() {
        return memberships.stream().flatMap(Membership::hats).toList();
    }

    /** What the person is in an association, if anything. */
    public Optional<Membership> in(String association) {
        return memberships.stream().filter(one -> one.association().equals(association)).findFirst();
    }

    /** The name of the party a hat speaks for; empty for other hats. */
    public Optional<Map<String, String>> party(Hat hat) {
        return in(hat.association()).flatMap(one -> one.parties().stream().filter(party -> party.party().equals(hat.party())).findFirst()).map(Party::name);
    }
}
