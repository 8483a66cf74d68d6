package dk.samstemt.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Expressions are a bean's name, a variable, or a variable compared with a word. The one exception hands on the business key. */
final class Expressions {

    private static final Pattern PLAIN = Pattern.compile("\\$\\{!?[a-z][A-Za-z]*( == '[A-Z_]+')?}");
    private static final Set<String> EXCEPTIONS = Set.of("#{execution.processBusinessKey}");

    private Expressions() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        model.everything().forEach(element -> Xml.values(element).stream().filter(Expressions::isExpression).filter(value -> !allowed(value))
                .forEach(value -> findings.add(model.finding("expressions", element, "not a plain expression: " + value))));
        return findings;
    }

    private static boolean isExpression(String value) {
        return value.contains("${") || value.contains("#{");
    }

    static boolean isPlain(String value) {
        return PLAIN.matcher(value).matches();
    }

    private static boolean allowed(String value) {
        return isPlain(value) || EXCEPTIONS.contains(value);
    }
}
