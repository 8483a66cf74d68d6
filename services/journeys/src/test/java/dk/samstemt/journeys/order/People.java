package dk.samstemt.journeys.order;

import dk.samstemt.json.Json;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.quickstart.replay.Tree;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.util.Map;
import java.util.function.Function;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** People who act on a stage: their requests go through all filters and the controller, on this thread and in its transaction. */
final class People {

    private final MockMvc service;
    private final Function<String, String> tokens;

    People(Stage stage, Function<String, String> tokens) {
        this.tokens = tokens;
        WebApplicationContext inside = (WebApplicationContext) stage.inside();
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(inside).addFilters(inside.getBean("springSecurityFilterChain", Filter.class));
        inside.getBeanProvider(FilterRegistrationBean.class).stream().map(FilterRegistrationBean::getFilter)
                .filter(filter -> filter.getClass().getName().startsWith("dk.samstemt")).forEach(filter -> builder.addFilters(filter));
        this.service = builder.build();
    }

    /** What was answered; null when it was refused. */
    Tree posts(String user, String path, Map<String, Object> body, String etag) {
        MockHttpServletRequestBuilder request = post(path).header("Idempotency-Key", Ids.next("key")).contentType("application/json");
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return tree(send(user, body == null ? request : request.content(Json.canonical(body))));
    }

    /** The entity tag of what a person sees; empty when it is refused. */
    String etag(String user, String path) {
        String etag = send(user, get(path)).getHeader("ETag");
        return etag == null ? "" : etag;
    }

    Tree sees(String user, String path) {
        return tree(send(user, get(path)));
    }

    private static Tree tree(MockHttpServletResponse answer) {
        if (answer.getStatus() >= 400) {
            return null;
        }
        return new Tree(answer.getContentAsByteArray().length == 0 ? Map.of() : Json.read(answer.getContentAsByteArray()));
    }

    private MockHttpServletResponse send(String user, MockHttpServletRequestBuilder request) {
        try {
            MvcResult result = service.perform(request.header("Authorization", "Bearer " + tokens.apply(user)).header("Accept", "application/json")).andReturn();
            if (result.getResponse().getStatus() >= 500) {
                throw new IllegalStateException(result.getResponse().getContentAsString(), result.getResolvedException());
            }
            return result.getResponse();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
