package dk.samstemt.platform.access;

import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Callers from the request's token and this service's tables. */
final class TokenAccess implements Access {

    private static final String FIRST_ADMINISTRATOR = "administrator";

    private final AccessStore store;
    private final OidcProperties oidc;
    private final String administrator;

    TokenAccess(AccessStore store, OidcProperties oidc, String administrator) {
        this.store = store;
        this.oidc = oidc;
        this.administrator = administrator;
    }

    @Override
    public Caller caller(String association) {
        return find(association).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }

    @Override
    public Optional<Caller> find(String association) {
        Login login = login();
        if (login.service()) {
            return Optional.of(caller(login, "service:" + login.subject(), association, Set.of(Roles.SERVICE), Set.of()));
        }
        String person = store.person(login, association).orElse(null);
        Set<String> parties = person == null ? Set.of() : store.parties(association, person);
        Set<String> roles = roles(login, association, person);
        if (!parties.isEmpty()) {
            roles.add(Roles.REPRESENTATIVE);
        }
        return roles.isEmpty() ? Optional.empty()
                : Optional.of(caller(login, person == null ? FIRST_ADMINISTRATOR : person, association, roles, parties));
    }

    @Override
    public Set<String> associations() {
        return store.associations(login());
    }

    private Set<String> roles(Login login, String association, String person) {
        Set<String> roles = person == null ? new TreeSet<>() : store.roles(association, person);
        if (isFirstAdministrator(login)) {
            roles.add(Roles.ADMINISTRATOR);
            roles.add(Roles.OPERATOR);
        }
        return roles;
    }

    /** The caller of an action that belongs to the installation and to no association. */
    Caller callerOfInstallation() {
        Login login = login();
        Set<String> roles = login.service() ? Set.of(Roles.SERVICE) : store.rolesAnywhere(login);
        if (isFirstAdministrator(login)) {
            roles.add(Roles.ADMINISTRATOR);
            roles.add(Roles.OPERATOR);
        }
        return caller(login, login.service() ? "service:" + login.subject() : "login", null, roles, Set.of());
    }

    @Override
    public Reach operates() {
        return reach(login());
    }

    @Override
    public boolean isOperator(Jwt token) {
        Reach reach = reach(Login.of(token, oidc));
        return reach.everything() || !reach.associations().isEmpty();
    }

    private Reach reach(Login login) {
        return isFirstAdministrator(login) ? new Reach(true, Set.of()) : new Reach(false, store.associations(login, Roles.OPERATOR));
    }

    private boolean isFirstAdministrator(Login login) {
        return !login.service() && administrator.equals(login.provider() + "|" + login.subject());
    }

    private static Caller caller(Login login, String person, String association, Set<String> roles, Set<String> parties) {
        return new Caller(person, login.subject(), association, Set.copyOf(roles), Set.copyOf(parties), login.strength(), login.at());
    }

    private Login login() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Jwt token) {
            return Login.of(token, oidc);
        }
        throw ProblemException.of(Problems.UNAUTHENTICATED);
    }

    @Override
    public boolean mandated(String association, String person, String party) {
        return store.parties(association, person).contains(party);
    }
}
