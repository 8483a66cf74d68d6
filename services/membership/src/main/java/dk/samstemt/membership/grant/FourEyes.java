package dk.samstemt.membership.grant;

import dk.samstemt.platform.access.Roles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody should look at before one person holds it all. The statutes forbid none of it, so none of it is refused: the administrator is told, and so
 * is the auditor.
 */
final class FourEyes {

    private static final Set<String> ACTS = Set.of(Roles.SECRETARIAT, Roles.CHAIRMANSHIP, Roles.ADMINISTRATOR, Roles.OPERATOR);

    private FourEyes() {
    }

    /** Whether somebody can log in, and how that came about: whoever ends a binding and makes the next one could hand a person's acts to somebody else alone. */
    enum Login { NONE, BOUND, CHANGED_BY_ONE_HAND }

    /**
     * The warnings about one person, as stable words.
     *
     * @param roles    held now or later
     * @param speaks   whether for a party
     * @param login    of the person
     */
    static List<String> of(Set<String> roles, boolean speaks, Login login) {
        Map<String, Boolean> warnings = new LinkedHashMap<>();
        warnings.put("audits-own-acts", roles.contains(Roles.AUDITOR) && (speaks || roles.stream().anyMatch(ACTS::contains)));
        warnings.put("draws-up-and-approves", roles.contains(Roles.SECRETARIAT) && roles.contains(Roles.CHAIRMANSHIP));
        warnings.put("registers-and-states", roles.contains(Roles.SECRETARIAT) && speaks);
        warnings.put("gives-and-uses", roles.contains(Roles.ADMINISTRATOR) && (speaks || roles.contains(Roles.SECRETARIAT) || roles.contains(Roles.CHAIRMANSHIP)));
        warnings.put("login-by-one-hand", login == Login.CHANGED_BY_ONE_HAND);
        warnings.put("no-login", login == Login.NONE && (speaks || !roles.isEmpty()));
        return warnings.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    }
}
