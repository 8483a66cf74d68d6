package dk.samstemt.statutes.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.OracleTable;
import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.Unit;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No period of the statutes is left out of the tables of the separate small program. */
class OraclePeriodsTest {

    private static final Set<Unit> OF_TIME = EnumSet.of(Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS, Unit.YEAR, Unit.MONTH_DAY, Unit.DATE);

    /** For each period a column that would be wrong with any other. A base year of a fee is no period: it says of which year an amount is. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("notice.ordinary", "GA-2 notice exact"), Map.entry("ordinary.before", "GA-1 last day"),
            Map.entry("ordinary.proposals-in", "GA-4 proposals in exact"), Map.entry("ordinary.proposals-out", "GA-4 proposals out exact"),
            Map.entry("ordinary.annexes-out", "GA-3 annexes exact"), Map.entry("notice.extraordinary", "GA-7 notice exact"),
            Map.entry("board.term", "BO-2 term ends"), Map.entry("election.day", "BO-17 next election"),
            Map.entry("chairmanship.term", "BO-11 two years end"), Map.entry("chairmanship.second-period-from", "BO-3 turn again from 2022"),
            Map.entry("board.meetings.warn-from", "BO-7 warning"), Map.entry("withdrawal.notice", "MEM-4 last day"),
            Map.entry("withdrawal.extraordinary", "MEM-5 window"), Map.entry("dissolution.information", "DI-1 informed exact"));

    @Test
    void every_period_the_statutes_lay_down_has_a_column() throws IOException {
        List<String> laidDown = ProfileReader.read(ProfileReader.shipped()).parameters().stream().filter(one -> OF_TIME.contains(one.unit()))
                .map(Parameter::id).filter(id -> !id.startsWith("fee.")).toList();
        assertThat(COLUMNS.keySet()).containsExactlyInAnyOrderElementsOf(laidDown);
        List<String> names = Stream.concat(OracleTable.read("dates").names().stream(), OracleTable.read("board").names().stream()).toList();
        assertThat(names).containsAll(COLUMNS.values());
    }
}
