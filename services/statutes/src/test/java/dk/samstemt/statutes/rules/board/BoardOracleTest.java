package dk.samstemt.statutes.rules.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.OracleTable;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.rules.Law;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** BO-2, BO-3 and BO-11: every term and turn of the table that a separate small program computed by another way; see src/test/oracle. */
@Tag("slow")
class BoardOracleTest {

    private static final Map<String, Profile> READINGS = Map.of("from 2019", Cases.PROFILE, "first period to 2022", Boards.profile("A-32", "FIRST_PERIOD_TO_2022"),
            "again from 2022", Boards.profile("A-32", "RESTART_2022"));

    private static Map<String, ToLongFunction<LocalDate>> columns() {
        Map<String, ToLongFunction<LocalDate>> columns = new LinkedHashMap<>();
        columns.put("BO-2 term ends", day -> ChronoUnit.DAYS.between(day, Boards.LAW.termEnds(day)));
        columns.put("BO-11 two years end", day -> ChronoUnit.DAYS.between(day, BoardAppointsFromItsMidst.fullTerm(day, Law.of(Cases.PROFILE))));
        READINGS.forEach((name, profile) -> {
            Law law = Law.of(profile);
            columns.put("BO-3 turn " + name, day -> profile.chairmanship().turns().indexOf(Rotation.on(day, law)));
            columns.put("BO-11 turn ends " + name, day -> ChronoUnit.DAYS.between(day, Rotation.lastDay(day, law)));
        });
        return columns;
    }

    @Test
    void BO_2_BO_3_and_BO_11_agree_with_the_oracle_on_every_day_under_every_reading() throws IOException {
        OracleTable table = OracleTable.read("board");
        assertThat(table.days()).hasSize(6_209 - 37);
        assertThat(table.different(columns(), table.days()).stream().limit(10)).isEmpty();
    }

    @Test
    void an_error_of_one_day_in_any_column_is_seen() throws IOException {
        OracleTable table = OracleTable.read("board");
        assertThat(table.different(columns(), List.<String[]>of(table.spoilt(1_499)))).hasSize(table.names().size() - 1);
    }
}
