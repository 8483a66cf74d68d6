package dk.samstemt.documents.upload;

import java.io.IOException;

/** Counts in bytes what a parser would make objects of, without making them. */
final class Tokens {

    private static final String ENDS = " \t\r\n\f\0[]<>()/%{}";
    private static final String BEGINS = "[<(/";

    private Tokens() {
    }

    /** Spends what unpacked objects will cost. Words in strings are counted too, so that it is never less than the parser finds. */
    static void spendObjects(byte[] unpacked, Budget budget) throws IOException {
        long structures = 0;
        long items = 0;
        char before = ' ';
        for (byte each : unpacked) {
            char c = (char) (each & 0xFF);
            structures += c == '[' || c == '<' && before == '<' ? 1 : 0;
            items += BEGINS.indexOf(c) >= 0 || ENDS.indexOf(c) < 0 && ENDS.indexOf(before) >= 0 ? 1 : 0;
            before = c;
        }
        budget.spend(Budget.Measure.STRUCTURES, structures);
        budget.spend(Budget.Measure.ITEMS, items);
    }

    /** Spends the heads of objects and the rows of tables in the file's own bytes, in streams too: who mends a broken file looks there as well. */
    static void spendRows(byte[] content, Budget budget) throws IOException {
        long rows = 0;
        for (int i = 1; i < content.length - 2; i++) {
            boolean head = content[i] == 'o' && content[i + 1] == 'b' && content[i + 2] == 'j' && content[i - 1] <= ' ' && content[i - 1] >= 0;
            boolean row = content[i] == 'n' && content[i - 1] == ' ' && content[i + 1] <= ' ' && content[i + 1] >= 0;
            rows += head || row ? 1 : 0;
        }
        budget.spend(Budget.Measure.ROWS, rows);
    }
}
