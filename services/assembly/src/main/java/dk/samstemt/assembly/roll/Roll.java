package dk.samstemt.assembly.roll;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.json.Json;
import dk.samstemt.platform.database.Sql;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of rolls. */
@Repository
public class Roll {

    private final JdbcClient jdbc;

    Roll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void fix(AssemblyRef ref, List<RollEntry> parties) {
        for (int i = 0; i < parties.size(); i++) {
            put(ref, parties.get(i), i, null);
        }
    }

    void admit(AssemblyRef ref, RollEntry entry, LocalDate day) {
        put(ref, entry, Integer.MAX_VALUE, day);
    }

    void left(AssemblyRef ref, String party, LocalDate day, Instant moment) {
        jdbc.sql("UPDATE roll_party SET gone = ?, changed_at = ? WHERE association = ? AND assembly = ? AND party = ?")
                .params(day, Sql.utc(moment), ref.association(), ref.assembly(), party).update();
    }

    /** When this service learnt of each party that left. */
    public List<Instant> departures(AssemblyRef ref) {
        return jdbc.sql("SELECT changed_at FROM roll_party WHERE association = ? AND assembly = ? AND changed_at IS NOT NULL")
                .params(ref.association(), ref.assembly()).query((row, n) -> Sql.instant(row, "changed_at")).list();
    }

    /** Whether membership has fixed it. */
    public boolean fixed(AssemblyRef ref) {
        return !entries(ref).isEmpty();
    }

    /** Everyone who is or was on it, in membership's order. */
    public List<RollEntry> entries(AssemblyRef ref) {
        return jdbc.sql("SELECT party, party_class, speaks_for FROM roll_party WHERE association = ? AND assembly = ?"
                        + " ORDER BY position, party")
                .params(ref.association(), ref.assembly())
                .query((row, n) -> new RollEntry(row.getString(1), row.getString(2), names(row.getString(3)))).list();
    }

    /** The parties entitled on a civil day (GA-17). */
    public List<String> entitled(AssemblyRef ref, LocalDate day) {
        return jdbc.sql("SELECT party FROM roll_party WHERE association = ? AND assembly = ?"
                        + " AND (admitted IS NULL OR admitted <= ?) AND (gone IS NULL OR gone > ?) ORDER BY position, party")
                .params(ref.association(), ref.assembly(), day, day).query(String.class).list();
    }

    private void put(AssemblyRef ref, RollEntry entry, int position, LocalDate admitted) {
        jdbc.sql("INSERT INTO roll_party (association, assembly, party, position, party_class, speaks_for, admitted)"
                        + " VALUES (?, ?, ?, ?, ?, ?, CAST(? AS date)) ON CONFLICT DO NOTHING")
                .params(ref.association(), ref.assembly(), entry.party(), position, entry.partyClass(),
                        Json.text(entry.speaksFor()), admitted == null ? null : admitted.toString())
                .update();
    }

    private static List<String> names(String json) {
        List<?> tree = (List<?>) Json.read(json.getBytes(StandardCharsets.UTF_8));
        return tree.stream().map(String.class::cast).toList();
    }
}
