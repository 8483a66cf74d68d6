package dk.samstemt.portal.frame;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates hold no words: every text stands in a bundle, in both languages, and every text asked for by name is there. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/portal/templates");
    private static final Path TEXTS = Path.of("src/main/resources/portal/text");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern SYMBOLS = Pattern.compile("(?s)<symbol.*?</symbol>");
    private static final Pattern TAG = Pattern.compile("(?s)<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern SAID = Pattern.compile("\\s(alt|title|placeholder|aria-label|aria-description|label)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern ASKED = Pattern.compile("#\\{([a-zA-Z0-9_.-]+)|#messages\\.msg\\('([a-zA-Z0-9_.-]+)'[,)]");
    private static final Pattern WITH_ARGUMENTS = Pattern.compile("#\\{([a-zA-Z0-9_.-]+)\\(|#messages\\.msg\\('([a-zA-Z0-9_.-]+)',");

    @Test
    void no_template_holds_a_word() throws IOException {
        for (Path file : files(TEMPLATES, ".html")) {
            assertThat(words(Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    @Test
    void a_word_in_a_template_is_seen() {
        assertThat(words("<p th:text=\"#{a.b}\"></p><p>Hej</p>")).containsExactly("Hej");
        assertThat(words("<img alt=\"Et billede\">")).containsExactly("Et billede");
        assertThat(words("<!--/* ord */--><a th:title=\"#{a.b}\" aria-labelledby=\"x\"></a>")).isEmpty();
    }

    /** What people wrote is text on every page, and never markup. */
    @Test
    void no_template_writes_what_it_is_given_unescaped() throws IOException {
        for (Path file : files(TEMPLATES, ".html")) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("th:utext", "[(${");
        }
    }

    /** Without it browsers draw as they did in the last century. */
    @Test
    void every_page_says_that_it_is_html() throws IOException {
        for (Path file : files(TEMPLATES, ".html")) {
            String template = Files.readString(file);
            assertThat(template.contains("<html") && !template.startsWith("<!DOCTYPE html>\n")).as(file.toString()).isFalse();
        }
    }

    @Test
    void every_text_a_template_names_exists() throws IOException {
        Set<String> known = keys("_da.properties");
        for (Path file : files(TEMPLATES, ".html")) {
            assertThat(known).as(file.toString()).containsAll(asked(ASKED, Files.readString(file)));
        }
    }

    /** A text without arguments is taken as it stands, one with arguments is a pattern: there an apostrophe is written twice. */
    @Test
    void patterns_write_an_apostrophe_twice_and_plain_texts_once() throws IOException {
        Set<String> patterns = new TreeSet<>();
        for (Path file : files(TEMPLATES, ".html")) {
            patterns.addAll(asked(WITH_ARGUMENTS, Files.readString(file)));
        }
        for (Path file : files(TEXTS, ".properties")) {
            load(file).forEach((key, text) -> assertThat(text.toString().replace("''", "")).as(file + " " + key)
                    .satisfies(rest -> assertThat(patterns.contains(key.toString()) ? !rest.contains("'") : !text.toString().contains("''")).isTrue()));
        }
    }

    @Test
    void a_bundle_says_only_its_own_keys_in_both_languages() throws IOException {
        for (Path danish : files(TEXTS, "_da.properties")) {
            String name = danish.getFileName().toString().replace("_da.properties", "");
            Properties english = load(danish.resolveSibling(name + "_en.properties"));
            assertThat(load(danish).stringPropertyNames()).as(name).isEqualTo(english.stringPropertyNames()).allMatch(key -> key.startsWith(name + "."));
        }
    }

    private static List<String> words(String template) {
        String html = SYMBOLS.matcher(COMMENT.matcher(template).replaceAll("")).replaceAll("");
        List<String> words = new ArrayList<>();
        Matcher said = SAID.matcher(html);
        while (said.find()) {
            words.add(said.group(2));
        }
        TAG.splitAsStream(html).map(String::strip).filter(text -> text.chars().anyMatch(Character::isLetter) && !text.startsWith("[[#{")).forEach(words::add);
        return words;
    }

    private static Set<String> asked(Pattern pattern, String template) {
        Set<String> names = new TreeSet<>();
        Matcher found = pattern.matcher(template);
        while (found.find()) {
            String name = found.group(1) == null ? found.group(2) : found.group(1);
            if (!name.endsWith(".")) {
                names.add(name);
            }
        }
        return names;
    }

    private static Set<String> keys(String ending) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : files(TEXTS, ending)) {
            keys.addAll(load(file).stringPropertyNames());
        }
        return keys;
    }

    private static Properties load(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
