package dk.samstemt.portal.testkit;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every page, in whatever state a test has brought it: a form that changes something carries the token against forgery and a key of its own, nothing is named twice, whatever
 * is named by another element is there, and no text is missing.
 */
final class Sound {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern NAMED = Pattern.compile("\\s(?:for|form|aria-describedby|aria-labelledby)=\"([^\"]*)\"|\\shref=\"#([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern KEY = Pattern.compile("<input type=\"hidden\" name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern MISSING = Pattern.compile("\\?\\?[a-zA-Z0-9_.-]+\\?\\?");

    private Sound() {
    }

    static void check(String page) {
        List<String> ids = found(ID, page).toList();
        assertThat(ids).as("ids").doesNotHaveDuplicates();
        assertThat(found(NAMED, page).flatMap(names -> Stream.of(names.trim().split("\\s+"))).filter(name -> !name.isEmpty()).collect(Collectors.toSet())).as("named by another element")
                .isSubsetOf(Set.copyOf(ids));
        assertThat(FORM.matcher(page).results().filter(form -> form.group(1).contains("method=\"post\"") && !form.group(2).contains("name=\"_csrf\"")).map(form -> form.group(1)))
                .as("forms without the token against forgery").isEmpty();
        assertThat(found(KEY, page)).as("keys that make a form count once").doesNotHaveDuplicates();
        assertThat(MISSING.matcher(page).results().map(MatchResult::group)).as("texts that are missing").isEmpty();
    }

    private static Stream<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(hit -> hit.group(1) != null || hit.groupCount() == 1 ? hit.group(1) : hit.group(2));
    }
}
