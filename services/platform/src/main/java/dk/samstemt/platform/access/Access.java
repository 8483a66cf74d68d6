package dk.samstemt.platform.access;

import org.springframework.security.oauth2.jwt.Jwt;

import java.util.Optional;
import java.util.Set;

/** Finds callers. Controllers take {@link Caller} as a parameter; this is for code outside a request's parameters. */
public interface Access {

    /**
     * The caller of the running request in an association.
     *
     * @throws dk.samstemt.platform.web.ProblemException 404 when the association is unknown or the caller has no role there
     */
    Caller caller(String association);

    /** The associations in which the running request's login is bound to a person, whether or not it has a role there. */
    Set<String> associations();

    /** As {@link #caller}, empty instead of 404. */
    Optional<Caller> find(String association);

    /** Whose dead letters and alarms the caller may see: of the associations where it is operator, or all as the configured administrator. */
    Reach operates();

    /** Whether whoever holds the token is operator of some association or the configured administrator: who may look into the installation's health. */
    boolean isOperator(Jwt token);

    /** Whether a person may speak for a party at this legal moment; for checks outside a request. */
    boolean mandated(String association, String person, String party);
}
