package dk.samstemt.portal.testkit;

import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.portal.PortalApplication;
import dk.samstemt.portal.client.UserToken;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * A page as it is written for a person, in milliseconds: extend it, lay out what the services answer, ask for the page, look at the HTML. The person wears
 * every hat in {@code demo} and speaks for the party {@code ku}; legal time is 14 November 2023, 10.42 Danish time.
 */
@SpringBootTest(classes = {PortalApplication.class, PageTest.Stubs.class}, properties = {"spring.config.name=portal", "samstemt.time-machine=true",
    "spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration", "logging.level.root=warn",
    "samstemt.oidc.issuer=http://127.0.0.1:1", "samstemt.oidc.client-id=samstemt-portal", "samstemt.oidc.client-secret=secret", "samstemt.oidc.jwk-set-uri=http://127.0.0.1:1/jwks",
    "samstemt.oidc.token-uri=http://127.0.0.1:1/token", "samstemt.portal.authorization-uri=http://127.0.0.1:1/authorize", "samstemt.portal.help-mail=hjaelp@example.org",
    "samstemt.portal.patience=PT20S", "samstemt.portal.demo-users=sekretariat|secretariat|Karl Holm,ku|representative|Knud Toft|Københavns Universitet|University of Copenhagen,"
    + "revisor|auditor|Ruth Lindegaard,dtu|representative|Ditte Aagaard|Danmarks Tekniske Universitet|Technical University of Denmark"})
public abstract class PageTest {

    protected static final StubServices SERVICES = StubServices.shared();
    /** Where the pages of the association's roles begin. */
    protected static final String DEMO = "/a/demo";
    protected static final Instant NOW = Instant.parse("2023-11-14T09:42:00Z");

    private static final int BIGGEST_PAGE = 100_000;

    private MockMvc pages;

    @BeforeEach
    void layOutWhoItIs(@org.springframework.beans.factory.annotation.Autowired WebApplicationContext context) {
        pages = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        SERVICES.reset();
        SERVICES.get("/api/v1/me", """
                {"memberships":[{"association":"demo","name":{"da":"Foreningen Øst","en":"East Association"},"person":"per-1","personName":"Åse Ærø",
                 "roles":["administrator","auditor","chairmanship","operator","representative","secretariat"],
                 "parties":[{"party":"ku","name":{"da":"Københavns Universitet","en":"University of Copenhagen"}}],"offices":["CHAIR"]},
                 {"association":"tavs","name":{"da":"Foreningen Tavs"},"person":"per-2","personName":"Åse Ærø","roles":["auditor"],"parties":[],"offices":[]}]}""");
    }

    /** A page in a language, for the person. */
    protected MockHttpServletResponse page(String path, String language) {
        return send(get(path).header("Accept-Language", language).with(oidcLogin().idToken(token -> token.subject("aase"))));
    }

    /** A page in Danish, for somebody who is not logged in. */
    protected MockHttpServletResponse stranger(String path) {
        return send(get(path).header("Accept-Language", "da"));
    }

    /** A form or another request, sent by the person with the page's token against forgery. */
    protected MockHttpServletResponse submit(AbstractMockHttpServletRequestBuilder<?> request) {
        return send(request.header("Accept-Language", "da").with(oidcLogin().idToken(token -> token.subject("aase"))).with(csrf()));
    }

    /** Any request as it is. */
    protected MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            MockHttpServletResponse response = pages.perform(request).andReturn().getResponse();
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            return sound(response);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whatever page is asked for anywhere in the tests, it is sound and no longer than what comes fast over a poor line. */
    private static MockHttpServletResponse sound(MockHttpServletResponse response) {
        if (String.valueOf(response.getContentType()).startsWith("text/html")) {
            Sound.check(html(response));
            if (response.getContentAsByteArray().length >= BIGGEST_PAGE) {
                throw new AssertionError("a page of " + response.getContentAsByteArray().length + " bytes");
            }
        }
        if (response.getHeader("Content-Disposition") != null && !String.valueOf(response.getHeader("Cache-Control")).contains("no-store")) {
            throw new AssertionError("a file that a browser may keep: " + response.getHeader("Content-Disposition"));
        }
        return response;
    }

    /** The HTML of an answer. */
    protected static String html(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The services asked for an answer, one entry per call. */
    protected static List<String> asked(MockHttpServletResponse response) {
        return response.getHeaders("Server-Timing").stream().map(call -> call.replaceFirst(";.*", "")).toList();
    }

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        for (String service : List.of("membership", "assembly", "voting", "notification", "audit")) {
            properties.add("samstemt.services." + service + ".url", () -> SERVICES.address());
            properties.add("samstemt.services." + service + ".management", () -> SERVICES.address() + "/" + service);
        }
    }

    /** Legal time that stands still, and a token nobody checks. */
    @Configuration(proxyBeanMethods = false)
    static class Stubs {

        @Bean
        LegalTime legalTime() {
            return () -> NOW;
        }

        @Bean
        @Primary
        UserToken stubToken() {
            return () -> Optional.of("token-of-aase");
        }
    }
}
