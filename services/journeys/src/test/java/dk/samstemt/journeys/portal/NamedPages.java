package dk.samstemt.journeys.portal;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** In the journeys only, the portal says with every page which template made it. */
@AutoConfiguration
@ConditionalOnProperty(name = "spring.config.name", havingValue = "portal")
class NamedPages {

    /** Header with the template's name, for instance {@code member/receipt}. */
    static final String HEADER = "x-template";

    /** Finds no view, but is asked for each: also for those of refusals and errors, which no page's method returns. */
    @Bean
    ViewResolver namesOfPages() {
        return (name, locale) -> told(name);
    }

    /** Names with an ending are tried besides, one for each kind of answer a browser takes. */
    private static View told(String name) {
        if (!name.contains(".") && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page && page.getResponse() != null) {
            page.getResponse().setHeader(HEADER, name);
        }
        return null;
    }
}
