package dk.samstemt.journeys.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dk.samstemt.embedded.EmbeddedServers;
import dk.samstemt.embedded.oidc.ProviderSettings;
import dk.samstemt.embedded.oidc.TokenClient;
import dk.samstemt.platform.time.RealTime;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes tokens with the login provider's own key: sound ones for anybody, and ones that must prove nothing. */
final class TokenSmith {

    private static final Duration LIFETIME = Duration.ofHours(2);

    private final EmbeddedServers servers;
    private final RSAKey key;

    TokenSmith(EmbeddedServers servers) {
        this.servers = servers;
        try {
            key = RSAKey.parse(servers.secrets().get("oidc-signing-key"));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if this person had logged in now. */
    String of(String subject) {
        return signed(claims(subject), key);
    }

    /** The services' own, got as they get it. */
    String service() {
        return new TokenClient(servers.provider().issuer()).service(ProviderSettings.SERVICE_CLIENT, servers.provider().serviceSecret());
    }

    /** By what is wrong with them: tokens of a person who may much. */
    Map<String, String> worthless(String subject) throws JOSEException {
        Map<String, String> tokens = new TreeMap<>();
        tokens.put("expired", signed(claims(subject).expirationTime(at(RealTime.now().minusSeconds(600))), key));
        tokens.put("not yet valid", signed(claims(subject).notBeforeTime(at(RealTime.now().plusSeconds(3600))), key));
        tokens.put("for another audience", signed(claims(subject).audience(List.of("another")), key));
        tokens.put("of another issuer", signed(claims(subject).issuer("http://issuer.example.org"), key));
        tokens.put("signed by another key", signed(claims(subject), new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate()));
        tokens.put("alg none", new PlainJWT(claims(subject).build()).serialize());
        tokens.put("signed with the open key as secret", symmetric(subject));
        tokens.put("no token at all", "sekretariat");
        return tokens;
    }

    private String symmetric(String subject) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), claims(subject).build());
        token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private JWTClaimsSet.Builder claims(String subject) {
        Instant now = RealTime.now();
        return new JWTClaimsSet.Builder().issuer(servers.provider().issuer()).audience(ProviderSettings.AUDIENCE).subject(subject)
                .issueTime(at(now)).expirationTime(at(now.plus(LIFETIME))).claim("acr", "low").claim("auth_time", now.getEpochSecond());
    }

    private static Date at(Instant moment) {
        return Date.from(moment);
    }

    private String signed(JWTClaimsSet.Builder claims, RSAKey by) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
