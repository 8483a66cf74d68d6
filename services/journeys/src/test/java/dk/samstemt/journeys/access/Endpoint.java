package dk.samstemt.journeys.access;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One operation of a service, as its own interface description has it.
 *
 * @param service who offers it
 * @param method  HTTP method
 * @param path    with its variables
 * @param action  action of the access matrix
 * @param media   media type of the body; empty when it takes none
 * @param query   names of its query parameters
 */
record Endpoint(String service, String method, String path, String action, String media, List<String> query) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    List<String> variables() {
        return VARIABLE.matcher(path).results().map(match -> match.group(1)).toList();
    }

    boolean inAssociation() {
        return path.contains("{association}");
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /** The path with every variable filled in. */
    String at(Place place) {
        return VARIABLE.matcher(path).replaceAll(match -> Matcher.quoteReplacement(place.id(service, match.group(1))));
    }

    /** The least that can be sent to it. */
    String leastBody() {
        return Map.of("", "", "application/pdf", "%PDF-1.4", "text/plain", "x").getOrDefault(media, "{}");
    }

    @Override
    public String toString() {
        return method + " " + service + " " + path;
    }
}
