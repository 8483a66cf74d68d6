package dk.samstemt.statutes.amendment;

import java.time.LocalDate;

/**
 * One change of something that stands behind the text.
 *
 * @param kind what was changed
 * @param id id of the parameter, of the decision rule or of the party
 * @param provision id of the provision it stands in
 * @param before what it was: a value, or a decision rule or party as canonical JSON; empty where there was none
 * @param after what it is; empty where there is none
 * @param from first civil day on which it holds
 */
public record Setting(OperationKind kind, String id, String provision, String before, String after, LocalDate from) {
}
