package dk.samstemt.platform.web;

/**
 * A kind of problem, {@code /problems/<slug>}. Its texts stand in the bundle of its module under
 * {@code <slug>.title}, {@code <slug>.detail} and {@code <slug>.explanation}.
 *
 * @param slug   lower-case words joined by hyphens
 * @param status HTTP status
 */
public record ProblemType(String slug, int status) {
}
