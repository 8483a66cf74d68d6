package dk.samstemt.platform.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/**
 * The identity provider.
 *
 * @param issuer         issuer of the tokens
 * @param audience       audience an access token must name
 * @param provider       this installation's word for the issuer, as logins name it
 * @param clientId       this service's own client
 * @param clientSecret   its secret
 * @param serviceClients clients whose own tokens carry the role service; the own client when empty
 * @param jwkSetUri      keys of the issuer, when they cannot be discovered under the issuer's public name
 * @param tokenUri       token endpoint, likewise
 */
@ConfigurationProperties("samstemt.oidc")
public record OidcProperties(String issuer, @DefaultValue("samstemt") String audience, @DefaultValue("oidc") String provider,
                             String clientId, String clientSecret, @DefaultValue List<String> serviceClients,
                             String jwkSetUri, String tokenUri) {

    /** Whether the client's own tokens carry the role service. */
    boolean isService(String client) {
        return client != null && (serviceClients.isEmpty() ? client.equals(clientId) : serviceClients.contains(client));
    }
}
