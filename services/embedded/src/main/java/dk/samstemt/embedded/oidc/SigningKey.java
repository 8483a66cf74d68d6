package dk.samstemt.embedded.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dk.samstemt.embedded.launch.Secrets;
import java.text.ParseException;

/** The key that signs tokens: made once, kept among the secrets. */
final class SigningKey {

    private static final String NAME = "oidc-signing-key";

    private SigningKey() {
    }

    static RSAKey of(Secrets secrets) {
        try {
            if (!secrets.has(NAME)) {
                secrets.put(NAME, new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate().toJSONString());
            }
            return RSAKey.parse(secrets.get(NAME));
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException("the signing key of the login provider is unusable", e);
        }
    }
}
