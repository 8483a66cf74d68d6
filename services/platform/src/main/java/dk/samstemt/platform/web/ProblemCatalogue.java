package dk.samstemt.platform.web;

import java.util.List;

/**
 * The problems of one module: a bean.
 *
 * @param bundle base name of its bundle, for instance {@code dk/samstemt/voting/problems} (files {@code _da} and {@code _en}, UTF-8)
 * @param types  its problems; start-up fails when a text is missing in a language
 */
public record ProblemCatalogue(String bundle, List<ProblemType> types) {
}
