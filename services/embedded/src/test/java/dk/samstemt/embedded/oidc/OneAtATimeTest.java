package dk.samstemt.embedded.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

class OneAtATimeTest {

    private static final OAuth2TokenType CODE = new OAuth2TokenType(OAuth2ParameterNames.CODE);
    private final OAuth2AuthorizationService store = new OneAtATime(new InMemoryOAuth2AuthorizationService());

    @Test
    void whoLogsInAtTheSameMomentAsOthersIsFoundAgain() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<OAuth2Authorization>> logins = IntStream.range(0, 8).mapToObj(this::logins).toList();
            for (Future<OAuth2Authorization> last : callers.invokeAll(logins)) {
                assertThat(last.get()).isNotNull();
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private Callable<OAuth2Authorization> logins(int caller) {
        return () -> {
            OAuth2Authorization found = null;
            for (int i = 0; i < 500; i++) {
                String token = caller + "-" + i;
                store.save(login(token));
                found = store.findByToken(token, CODE);
                store.remove(found);
            }
            return found;
        };
    }

    private static OAuth2Authorization login(String token) {
        Instant at = Instant.EPOCH;
        return OAuth2Authorization.withRegisteredClient(Clients.forPeople()).id(token).principalName(token)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .token(new OAuth2AuthorizationCode(token, at, at.plusSeconds(60))).build();
    }
}
