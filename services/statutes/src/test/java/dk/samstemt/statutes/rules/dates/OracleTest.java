package dk.samstemt.statutes.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.OracleTable;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every cell of the table that a separate small program computed by another way; see src/test/oracle. */
@Tag("slow")
class OracleTest {

    private static void everyCell(String name, Map<String, ToLongFunction<LocalDate>> columns) throws IOException {
        OracleTable table = OracleTable.read(name);
        List<String> wrong = table.different(columns, table.days());
        int cells = table.days().size() * (table.names().size() - 1);
        System.out.println("oracle " + name + ": " + table.days().size() + " days, " + (table.names().size() - 1) + " columns, " + cells
                + " cells compared, " + wrong.size() + " differ");
        assertThat(wrong.stream().limit(10)).isEmpty();
        assertThat(table.days()).hasSize(6_209);
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
        OracleTable table = OracleTable.read("dates");
        assertThat(table.different(OracleColumns.all(), List.<String[]>of(table.spoilt(999)))).hasSize(table.names().size() - 1);
    }

    @Test
    void what_services_ask_of_the_shipped_profile_agrees_with_the_oracle_from_its_first_day() throws IOException {
        OracleTable table = OracleTable.read("dates");
        List<String> names = table.names();
        int cells = 0;
        for (String[] row : table.days()) {
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
