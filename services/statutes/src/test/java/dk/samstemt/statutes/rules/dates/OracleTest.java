package dk.samstemt.statutes.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every cell of the table that a separate small program computed by another way; see src/test/oracle. */
@Tag("slow")
class OracleTest {

    private static List<String[]> table(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                OracleTest.class.getResourceAsStream("/oracle/" + name + "-2019-2035.tsv.gz")), StandardCharsets.US_ASCII))) {
            return lines.lines().map(line -> line.split("\t")).toList();
        }
    }

    private static List<String> different(Map<String, ToLongFunction<LocalDate>> columns, List<String> names, List<String[]> rows) {
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

    private static void everyCell(String name, Map<String, ToLongFunction<LocalDate>> columns) throws IOException {
        List<String[]> table = table(name);
        List<String> names = List.of(table.get(0));
        List<String> wrong = different(columns, names, table.subList(1, table.size()));
        int cells = (table.size() - 1) * (names.size() - 1);
        System.out.println("oracle " + name + ": " + (table.size() - 1) + " days, " + (names.size() - 1) + " columns, " + cells
                + " cells compared, " + wrong.size() + " differ");
        assertThat(wrong.stream().limit(10)).isEmpty();
        assertThat(table).hasSize(1 + 6_209);
    }

    @Test
    void every_cell_of_every_day_from_2019_to_2035_agrees_with_the_oracle() throws IOException {
        everyCell("dates", OracleColumns.all());
    }

    @Test
    void the_plain_association_agrees_with_its_own_oracle_by_data_alone() throws IOException {
        everyCell("plain", OracleColumns.plain());
    }

    @Test
    void an_error_of_one_day_in_any_column_is_seen() throws IOException {
        List<String[]> table = table("dates");
        List<String> names = List.of(table.get(0));
        String[] row = table.get(1_000).clone();
        for (int i = 1; i < row.length; i++) {
            row[i] = String.valueOf(Long.parseLong(row[i]) + 1);
        }
        assertThat(different(OracleColumns.all(), names, List.<String[]>of(row))).hasSize(names.size() - 1);
    }

    @Test
    void what_services_ask_of_the_shipped_profile_agrees_with_the_oracle_from_its_first_day() throws IOException {
        List<String[]> table = table("dates");
        List<String> names = List.of(table.get(0));
        int cells = 0;
        for (String[] row : table.subList(1, table.size())) {
            LocalDate day = LocalDate.parse(row[0]);
            if (!day.isBefore(Cases.PROFILE.inForceFromDay())) {
                for (AssemblyKind kind : AssemblyKind.values()) {
                    String rule = kind == AssemblyKind.ORDINARY ? "GA-2" : "GA-7";
                    long back = Long.parseLong(row[names.indexOf(rule + " notice exact")]);
                    assertThat(Cases.STATUTES.lastDispatchDay(kind, AssemblyForm.WRITTEN, day)).isEqualTo(day.plusDays(back));
                    assertThat(Cases.STATUTES.timetable(kind, AssemblyForm.WRITTEN, day).row("NOTICE").orElseThrow().date()).isEqualTo(day.plusDays(back));
                    assertThat(Cases.STATUTES.earliestLawfulDay(kind, AssemblyForm.WRITTEN, day))
                            .isEqualTo(day.plusDays(Long.parseLong(row[names.indexOf(rule + " earliest exact")])));
                    cells += 3;
                }
            }
        }
        System.out.println("oracle: " + cells + " answers to services compared");
        assertThat(cells).isEqualTo(6 * (6_209 - 37));
    }
}
