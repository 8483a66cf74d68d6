package dk.samstemt.membership.intake.file;

import java.util.List;

/**
 * A table as it was written, without what it means.
 *
 * @param rows those that hold anything
 */
public record Grid(List<Row> rows) {

    /** More rows than a list may have, with its headings. */
    static final int MOST_ROWS = 501;

    /**
     * One row.
     *
     * @param number as the spreadsheet counts, from 1
     * @param cells  from the first column on; what is empty is an empty text
     */
    public record Row(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The rows without empty ones. @throws UnreadableFile {@code too-many-rows} */
    static Grid of(List<Row> rows) {
        List<Row> full = rows.stream().filter(row -> !row.isBlank()).toList();
        if (full.size() > MOST_ROWS) {
            throw new UnreadableFile("too-many-rows");
        }
        return new Grid(full);
    }
}
