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

    /**
     * The warnings about one person, as stable words.
     *
     * @param roles    held now or later
     * @param speaks   whether for a party
     * @param hasLogin whether a login is bound
     */
    static List<String> of(Set<String> roles, boolean speaks, boolean hasLogin) {
        Map<String, Boolean> warnings = new LinkedHashMap<>();
        warnings.put("audits-own-acts", roles.contains(Roles.AUDITOR) && (speaks || roles.stream().anyMatch(ACTS::contains)));
        warnings.put("draws-up-and-approves", roles.contains(Roles.SECRETARIAT) && roles.contains(Roles.CHAIRMANSHIP));
        warnings.put("registers-and-states", roles.contains(Roles.SECRETARIAT) && speaks);
        warnings.put("gives-and-uses", roles.contains(Roles.ADMINISTRATOR) && (speaks || roles.contains(Roles.SECRETARIAT) || roles.contains(Roles.CHAIRMANSHIP)));
        warnings.put("no-login", !hasLogin && (speaks || !roles.isEmpty()));
        return warnings.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    }
}
