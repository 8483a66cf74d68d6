package dk.samstemt.membership.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A dry run as it is shown.
 *
 * @param intake    id of the list
 * @param plan      digest of what it would do; the import names it
 * @param created   rows that bring somebody or a mandate
 * @param changed   rows that change something
 * @param unchanged rows that say what is known
 * @param rejected  rows that cannot be taken; while there are any, nothing is imported
 * @param rows      a page of the rows asked for
 * @param next      number of the row after which the next page begins; null at the end
 */
record ListView(String intake, String plan, int created, int changed, int unchanged, int rejected, List<RowView> rows, Integer next) {

    /**
     * One row.
     *
     * @param row       its number as the spreadsheet counts
     * @param kind      NEW, CHANGED, UNCHANGED or REJECTED
     * @param party     id of the party; null where it is not known
     * @param partyName language to its name; null likewise
     * @param name      the person
     * @param email     the address
     * @param from      first day; null where nothing is said
     * @param until     last day; null where nothing is said
     * @param changes   what changes
     * @param faults    why it is refused
     */
    record RowView(int row, String kind, String party, Map<String, String> partyName, String name, String email, LocalDate from, LocalDate until, List<ChangeView> changes,
                   List<FaultView> faults) {
    }

    /**
     * One change.
     *
     * @param column heading of the column
     * @param before what stands now; null where nothing does
     * @param after  what will
     */
    record ChangeView(String column, String before, String after) {
    }

    /**
     * One fault.
     *
     * @param column heading of the column
     * @param code   stable word
     * @param detail what is wrong, in the language asked for
     */
    record FaultView(String column, String code, String detail) {
    }
}
