package dk.samstemt.journeys.input;

import dk.samstemt.quickstart.replay.Tree;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One operation of a service, as the service describes it.
 *
 * @param service    who offers it
 * @param method     HTTP method
 * @param template   path with its variables
 * @param action     action of the access matrix
 * @param media      media types of its body; none when it takes none
 * @param parameters names of headers and query parameters
 * @param schema     of its JSON body; without value when there is none
 */
record Operation(String service, String method, String template, String action, Set<String> media, List<String> parameters, Tree schema) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    boolean writes() {
        return !method.equals("GET");
    }

    boolean takesJson() {
        return media.contains("application/json");
    }

    /** Whether its body is read into a record, so that every member can be named. */
    boolean takesRecord() {
        return takesJson() && schema.at("properties").isPresent();
    }

    boolean wantsVersion() {
        return parameters.contains("If-Match");
    }

    String path(UnaryOperator<String> variables) {
        return VARIABLE.matcher(template).replaceAll(match -> Matcher.quoteReplacement(variables.apply(match.group(1))));
    }

    /** Whether a path of this form leads to the other as well. */
    boolean sharesPathWith(Operation other) {
        return service.equals(other.service) && VARIABLE.matcher(template).replaceAll("*").equals(VARIABLE.matcher(other.template).replaceAll("*"));
    }

    @Override
    public String toString() {
        return method + " " + service + " " + template;
    }
}
