package dk.samstemt.portal.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** One client per service, at {@code samstemt.services.<name>.url}, and one for its health, at {@code samstemt.services.<name>.management}. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    /** A person waits: better a panel that says so than a page that does not come. */
    private static final Duration CONNECT = Duration.ofSeconds(2);

    /** The health of a service whose database does not answer comes late, but it comes. */
    private static final Duration HEALTH = Duration.ofSeconds(15);

    /** How a service says that it is not well: what it then tells is what was asked for. */
    private static final HttpStatusCode UNWELL = HttpStatus.SERVICE_UNAVAILABLE;

    @Bean
    Clients clients(Environment settings, UserToken token, @Value("${samstemt.time-machine:false}") boolean demo,
                    @Value("${samstemt.portal.patience:PT8S}") Duration patience) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).build();
        Map<Backend, RestClient> services = new EnumMap<>(Backend.class);
        Map<Backend, RestClient> management = new EnumMap<>(Backend.class);
        for (Backend backend : Backend.values()) {
            Manners manners = new Manners(backend, token, new Calls(demo));
            Refusals refusals = new Refusals(backend);
            String place = "samstemt.services." + backend.word();
            services.put(backend, client(settings.getRequiredProperty(place + ".url"), manners, patient(http, patience))
                    .defaultStatusHandler(HttpStatusCode::isError, (request, answer) -> refusals.read(answer)).build());
            management.put(backend, client(settings.getRequiredProperty(place + ".management"), manners, patient(http, HEALTH))
                    .defaultStatusHandler(UNWELL::isSameCodeAs, (request, answer) -> { })
                    .defaultStatusHandler(HttpStatusCode::isError, (request, answer) -> refusals.read(answer)).build());
        }
        return new Clients(services, management);
    }

    private static JdkClientHttpRequestFactory patient(HttpClient client, Duration patience) {
        JdkClientHttpRequestFactory http = new JdkClientHttpRequestFactory(client);
        http.setReadTimeout(patience);
        return http;
    }

    private static RestClient.Builder client(String address, Manners manners, JdkClientHttpRequestFactory http) {
        return RestClient.builder().requestFactory(http).baseUrl(address).requestInterceptor(manners)
                .configureMessageConverters(converters -> converters.registerDefaults().withJsonConverter(json()));
    }

    /** The services know no null: what is not said is left out, and one that is sent is refused. */
    private static JacksonJsonHttpMessageConverter json() {
        return new JacksonJsonHttpMessageConverter(JsonMapper.builder().changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL)));
    }
}
