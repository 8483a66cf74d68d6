package dk.samstemt.platform.security;

import dk.samstemt.platform.access.Access;
import dk.samstemt.platform.access.Roles;
import org.springframework.core.convert.converter.Converter;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Gives who brings a token to the management port the authority {@code operator}, if he is one; nobody is while the database cannot say so. */
final class OperatorCheck implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Access access;

    OperatorCheck(Access access) {
        this.access = access;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return new JwtAuthenticationToken(token, isOperator(token) ? AuthorityUtils.createAuthorityList(Roles.OPERATOR) : AuthorityUtils.NO_AUTHORITIES);
    }

    private boolean isOperator(Jwt token) {
        try {
            return access.isOperator(token);
        } catch (DataAccessException away) {
            return false;
        }
    }
}
