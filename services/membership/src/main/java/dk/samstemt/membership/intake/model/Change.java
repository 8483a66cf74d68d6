package dk.samstemt.membership.intake.model;

/**
 * What a row changes in one column.
 *
 * @param column where
 * @param before what stands now; null where nothing does
 * @param after  what will
 */
public record Change(Column column, String before, String after) {
}
