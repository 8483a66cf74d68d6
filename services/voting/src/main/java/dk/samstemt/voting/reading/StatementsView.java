package dk.samstemt.voting.reading;

import dk.samstemt.voting.statement.Receipt;
import java.util.List;

/**
 * Statements a caller may read.
 *
 * @param own      every revision of the parties the caller represents
 * @param counting the statements that counted, of all; empty before closing
 */
record StatementsView(List<Receipt> own, List<CountingView> counting) {
    @Override
    public String toString() {
        return "StatementsView[sealed]";
    }
}
