package dk.samstemt.journeys.portal;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Comes last and looks back: no page of the portal was forgotten by the journeys, in neither language. It can say so only where all of them were walked in this JVM, and
 * is skipped otherwise, with the names of the others.
 */
@Order(Integer.MAX_VALUE)
class EveryPageJourney {

    private static final String JOURNEYS = "dk/samstemt/journeys/portal/";
    /** Fewer would mean that the templates are not found where they are looked for. */
    private static final int SOME = 60;

    @Test
    void every_page_was_looked_at_in_both_languages() throws IOException {
        List<String> rest = journeys().filter(journey -> !Walked.has(journey)).map(Class::getSimpleName).sorted().toList();
        Assumptions.assumeTrue(rest.isEmpty(), "whether every page was looked at is known after all journeys only; not walked: " + rest);
        Portal.shared();
        assertThat(Pages.all()).hasSizeGreaterThan(SOME);
        assertThat(Pages.forgotten()).as("pages that no journey looks at").isEmpty();
    }

    private static Stream<Class<?>> journeys() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:" + JOURNEYS + "*Journey.class"))
                .map(file -> ClassUtils.resolveClassName((JOURNEYS + file.getFilename().replace(".class", "")).replace('/', '.'), null));
    }
}
