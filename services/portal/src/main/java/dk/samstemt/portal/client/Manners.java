package dk.samstemt.portal.client;

import dk.samstemt.platform.correlation.Correlation;
import dk.samstemt.platform.time.RealTime;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** What every question carries: who asks, in which language, for which page; and what becomes of one that is not answered. */
record Manners(Backend backend, UserToken token, Calls calls) implements ClientHttpRequestInterceptor {

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
        request.getHeaders().set("Accept-Language", LocaleContextHolder.getLocale().getLanguage());
        request.getHeaders().set("X-Correlation-Id", Correlation.current().id());
        token.current().ifPresent(value -> request.getHeaders().setBearerAuth(value));
        Instant asked = RealTime.now();
        try {
            return execution.execute(request, body);
        } catch (IOException e) {
            throw new BackendAway(backend, asked, e);
        } finally {
            calls.count(backend, request.getURI().getPath(), Duration.between(asked, RealTime.now()));
        }
    }
}
