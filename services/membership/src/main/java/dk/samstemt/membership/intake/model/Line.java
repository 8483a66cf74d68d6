package dk.samstemt.membership.intake.model;

import java.util.Map;

/**
 * One row as it was written.
 *
 * @param row   its number as the spreadsheet counts; 0 for what was entered by hand
 * @param cells what stands in its columns; what is empty may be missing
 */
public record Line(int row, Map<Column, String> cells) {

    /** What stands in a column, without blanks around it; empty where nothing does. */
    String cell(Column column) {
        return cells.getOrDefault(column, "").strip();
    }
}
