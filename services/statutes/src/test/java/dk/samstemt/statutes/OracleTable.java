package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.zip.GZIPInputStream;

/** A table of the separate small program (see src/test/oracle): its header, and a row for each day. */
public record OracleTable(List<String> names, List<String[]> days) {

    /** By the beginning of its name, for instance {@code board}. */
    public static OracleTable read(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                OracleTable.class.getResourceAsStream("/oracle/" + name + "-2019-2035.tsv.gz")), StandardCharsets.US_ASCII))) {
            List<String[]> rows = lines.lines().map(line -> line.split("\t")).toList();
            return new OracleTable(List.of(rows.get(0)), rows.subList(1, rows.size()));
        }
    }

    /** A row with every cell one more than it is. */
    public String[] spoilt(int row) {
        String[] cells = days.get(row).clone();
        for (int i = 1; i < cells.length; i++) {
            cells[i] = String.valueOf(Long.parseLong(cells[i]) + 1);
        }
        return cells;
    }

    /** The cells of these rows that the library answers otherwise; each column must have an answer. */
    public List<String> different(Map<String, ToLongFunction<LocalDate>> columns, List<String[]> rows) {
        assertThat(names.subList(1, names.size())).containsExactlyInAnyOrderElementsOf(columns.keySet());
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows) {
            LocalDate day = LocalDate.parse(row[0]);
            for (int i = 1; i < names.size(); i++) {
                long ours = columns.get(names.get(i)).applyAsLong(day);
                if (ours != Long.parseLong(row[i])) {
                    wrong.add(day + " " + names.get(i) + ": " + ours + ", the oracle " + row[i]);
                }
            }
        }
        return wrong;
    }
}
