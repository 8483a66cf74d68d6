package dk.samstemt.platform.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A service with an endpoint that the matrix does not know does not start, so nothing that starts it is built. */
class ActionCheckTest {

    @RestController
    static class Known {

        @Action("voting.read-ballot")
        @GetMapping("/known")
        String read() {
            return "";
        }
    }

    @RestController
    static class Planted {

        @Action("voting.planted")
        @GetMapping("/planted")
        String read() {
            return "";
        }
    }

    @RestController
    static class Nameless {

        @GetMapping("/nameless")
        String read() {
            return "";
        }
    }

    @Test
    void anEndpointWithARowStarts() {
        assertThatCode(() -> start(Known.class)).doesNotThrowAnyException();
    }

    @Test
    void anEndpointWithoutARowDoesNotStart() {
        assertThatThrownBy(() -> start(Planted.class)).hasMessage("voting.planted has no row in services/docs/access-matrix.csv");
    }

    @Test
    void anEndpointWithoutAnActionDoesNotStart() {
        assertThatThrownBy(() -> start(Nameless.class)).hasMessageContaining("Nameless").hasMessageContaining("has no @Action");
    }

    private static void start(Class<?> controller) {
        try (StaticWebApplicationContext context = new StaticWebApplicationContext()) {
            context.registerSingleton("controller", controller);
            context.registerSingleton("mapping", RequestMappingHandlerMapping.class);
            context.refresh();
            new ActionCheck(context.getBean(RequestMappingHandlerMapping.class), AccessMatrix.load()).afterSingletonsInstantiated();
        }
    }
}
