package dk.samstemt.journeys.portal;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The pages of the portal, which are its templates that are whole pages, and those looked at in this JVM. */
final class Pages {

    static final List<String> LANGUAGES = List.of("da", "en");
    private static final String TEMPLATES = "portal/templates/";
    /** What every page begins with. The frame that all are put into begins so too. */
    private static final String WHOLE = "<!DOCTYPE html>";
    private static final String FRAME = "frame/page";
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    private Pages() {
    }

    /** The page a visitor stands on has passed. */
    static void lookedAt(Visitor visitor) {
        LOOKED_AT.add(visitor.template() + " " + visitor.language);
    }

    /** Name and language of every page nobody has looked at. */
    static Set<String> forgotten() {
        Set<String> forgotten = new TreeSet<>();
        all().forEach(page -> LANGUAGES.forEach(language -> forgotten.add(page + " " + language)));
        forgotten.removeAll(LOOKED_AT);
        return forgotten;
    }

    /** Names of all pages, as controllers give them. */
    static List<String> all() {
        try (Stream<Resource> files = Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + TEMPLATES + "**/*.html"))) {
            return files.filter(Pages::isWhole).map(Pages::name).filter(name -> !name.equals(FRAME)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWhole(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).startsWith(WHOLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource file) {
        try {
            String address = file.getURL().toString();
            return address.substring(address.lastIndexOf(TEMPLATES) + TEMPLATES.length(), address.length() - ".html".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
