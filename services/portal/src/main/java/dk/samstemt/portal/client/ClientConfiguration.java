package dk.samstemt.portal.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** One client per service, at {@code samstemt.services.<name>.url}. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    /** A person waits: better a panel that says so than a page that does not come. */
    private static final Duration CONNECT = Duration.ofSeconds(2);

    @Bean
    Clients clients(Environment settings, UserToken token, @Value("${samstemt.time-machine:false}") boolean demo,
                    @Value("${samstemt.portal.patience:PT8S}") Duration patience) {
        JdkClientHttpRequestFactory http = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(CONNECT).version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER).build());
        http.setReadTimeout(patience);
        Map<Backend, RestClient> backends = new EnumMap<>(Backend.class);
        for (Backend backend : Backend.values()) {
            String address = settings.getRequiredProperty("samstemt.services." + backend.word() + ".url");
            Refusals refusals = new Refusals(backend);
            backends.put(backend, RestClient.builder().requestFactory(http).baseUrl(address)
                    .configureMessageConverters(converters -> converters.registerDefaults().withJsonConverter(json()))
                    .requestInterceptor(new Manners(backend, token, new Calls(demo)))
                    .defaultStatusHandler(HttpStatusCode::isError, (request, answer) -> refusals.read(answer)).build());
        }
        return new Clients(backends);
    }

    /** The services know no null: what is not said is left out, and one that is sent is refused. */
    private static JacksonJsonHttpMessageConverter json() {
        return new JacksonJsonHttpMessageConverter(JsonMapper.builder().changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL)));
    }
}
