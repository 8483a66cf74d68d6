package dk.samstemt.portal.session;

/**
 * What a person acts as: every page's address says it, so two windows never mix up two parties. Declare it as a parameter of a page's method.
 *
 * @param association where
 * @param role        as what
 * @param party       for whom; null unless the role is representative
 */
public record Hat(String association, Role role, String party) {

    /** Where its pages begin, without a slash at the end. */
    public String home() {
        String base = "/a/" + association + "/" + role.path();
        return party == null ? base : base + "/" + party;
    }
}
