package dk.samstemt.platform.web;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of all problems of a service, in Danish and English. Refuses to start while one is missing. */
final class ProblemTexts {

    private static final List<String> LANGUAGES = List.of("da", "en");
    private static final List<String> PARTS = List.of("title", "detail", "explanation");

    private final Map<String, ProblemType> types = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    ProblemTexts(List<ProblemCatalogue> catalogues) {
        catalogues.forEach(this::add);
    }

    private void add(ProblemCatalogue catalogue) {
        for (String language : LANGUAGES) {
            Properties bundle = load(catalogue.bundle() + "_" + language + ".properties");
            bundle.stringPropertyNames().stream().filter(key -> key.startsWith("fault."))
                    .forEach(key -> texts.put(language + " " + key, bundle.getProperty(key)));
            for (ProblemType type : catalogue.types()) {
                PARTS.forEach(part -> put(bundle, type, part, language));
            }
        }
        catalogue.types().forEach(type -> types.put(type.slug(), type));
    }

    /** What a fault's code means, where any catalogue says so under {@code fault.<code>}. */
    Optional<String> fault(String code, Locale locale) {
        return Optional.ofNullable(texts.get(language(locale) + " fault." + code));
    }

    private static String language(Locale locale) {
        return "en".equals(locale.getLanguage()) ? "en" : "da";
    }

    private void put(Properties bundle, ProblemType type, String part, String language) {
        String text = bundle.getProperty(type.slug() + "." + part);
        if (text == null) {
            throw new IllegalStateException("The problem " + type.slug() + " has no " + part + " in " + language);
        }
        texts.put(language + " " + type.slug() + "." + part, text);
    }

    private static Properties load(String file) {
        try (Reader reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            Properties bundle = new Properties();
            bundle.load(reader);
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(ProblemType type, String part, Locale locale, Object... arguments) {
        String text = texts.get(language(locale) + " " + type.slug() + "." + part);
        if (text == null) {
            throw new IllegalStateException("The problem " + type.slug() + " is in no catalogue");
        }
        return new MessageFormat(text.replace("'", "''"), locale).format(arguments);
    }

    Optional<ProblemType> type(String slug) {
        return Optional.ofNullable(types.get(slug));
    }

    List<ProblemType> all() {
        return List.copyOf(types.values());
    }
}
