package dk.samstemt.statutes.amendment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The longest sequence of words that two texts have in common. Equal beginnings and ends are taken off; between them one row of bits per
 * word is computed, 64 words of the other text at a time (Hyyrö 2004), and read back.
 */
final class CommonWords {

    /** Beyond this the middle counts as rewritten as a whole: two texts of some 100 kB without a common beginning or end. */
    private static final long MOST_LONGS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final int start;
    private final int stop;
    private final int rows;
    private final int columns;
    private final List<Pair> pairs = new ArrayList<>();

    /** A word of the one text and the same word of the other. */
    record Pair(int before, int after) {
    }

    private CommonWords(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.start = start();
        this.stop = stop();
        this.rows = after.size() - start - stop;
        this.columns = before.size() - start - stop;
    }

    static List<Pair> of(List<String> before, List<String> after) {
        CommonWords common = new CommonWords(before, after);
        for (int i = 0; i < common.start; i++) {
            common.pairs.add(new Pair(i, i));
        }
        common.middle();
        for (int i = common.stop; i > 0; i--) {
            common.pairs.add(new Pair(before.size() - i, after.size() - i));
        }
        return common.pairs;
    }

    private int start() {
        int same = 0;
        while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private int stop() {
        int same = 0;
        while (same < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private void middle() {
        int longs = columns / Long.SIZE + 1;
        if ((long) rows * longs <= MOST_LONGS) {
            readBack(rows(longs));
        }
    }

    /** In row r, bit c is clear where the first r + 1 words of the one share one word more with c + 1 words of the other than with c. */
    private long[][] rows(int longs) {
        Map<String, long[]> places = places(longs);
        long[][] bits = new long[rows][];
        long[] none = new long[longs];
        long[] above = new long[longs];
        Arrays.fill(above, ~0L);
        for (int r = 0; r < rows; r++) {
            bits[r] = next(above, places.getOrDefault(after.get(start + r), none));
            above = bits[r];
        }
        return bits;
    }

    private Map<String, long[]> places(int longs) {
        Map<String, long[]> places = new HashMap<>();
        for (int c = 0; c < columns; c++) {
            places.computeIfAbsent(before.get(start + c), word -> new long[longs])[c / Long.SIZE] |= 1L << c % Long.SIZE;
        }
        return places;
    }

    private static long[] next(long[] above, long[] matches) {
        long[] row = new long[above.length];
        long carry = 0;
        for (int i = 0; i < above.length; i++) {
            long both = above[i] & matches[i];
            long sum = above[i] + both;
            long carried = sum + carry;
            carry = Long.compareUnsigned(sum, above[i]) < 0 || Long.compareUnsigned(carried, sum) < 0 ? 1 : 0;
            row[i] = carried | above[i] - both;
        }
        return row;
    }

    private void readBack(long[][] bits) {
        List<Pair> found = new ArrayList<>();
        int row = rows;
        int column = columns;
        while (row > 0 && column > 0) {
            if (set(bits[row - 1], column - 1)) {
                column--;
            } else if (row > 1 && !set(bits[row - 2], column - 1)) {
                row--;
            } else {
                found.add(new Pair(start + --column, start + --row));
            }
        }
        Collections.reverse(found);
        pairs.addAll(found);
    }

    private static boolean set(long[] row, int column) {
        return (row[column / Long.SIZE] >>> column % Long.SIZE & 1) == 1;
    }
}
