package dk.samstemt.statutes.facts.meeting;

/** How an item came onto the agenda (GA-5). */
public enum AgendaPlace {
    /** It stood in the notice. */
    IN_NOTICE,
    /** Those present accepted it onto the agenda. */
    ACCEPTED_AT_MEETING,
    /** It is not on the agenda. */
    NOT_ON_AGENDA
}
