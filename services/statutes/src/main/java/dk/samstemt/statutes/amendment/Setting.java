package dk.samstemt.statutes.amendment;

import java.time.LocalDate;

/**
 * One change of something that stands behind the text.
 *
 * @param kind what was changed
 * @param id id of the parameter or of the decision rule
 * @param provision id of the provision it stands in
 * @param before what it was: a value, or a decision rule as canonical JSON
 * @param after what it is
 * @param from first civil day on which it holds
 */
public record Setting(OperationKind kind, String id, String provision, String before, String after, LocalDate from) {
}
