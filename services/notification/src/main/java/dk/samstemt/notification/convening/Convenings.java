package dk.samstemt.notification.convening;

import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.events.NotYet;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code convening}. */
@Repository
public class Convenings {

    private final JdbcClient database;

    Convenings(JdbcClient database) {
        this.database = database;
    }

    /** The convening of an assembly; empty when there is none in this association. */
    public Optional<Convening> find(String association, String assembly) {
        return database.sql("select ordered, statutes_version from convening where association = ? and assembly = ?")
                .params(association, assembly).query(Convenings::read).optional();
    }

    /** Convenings that are not over and whose deadline lies ahead. */
    List<Convening> open(String association, Instant moment) {
        return database.sql("""
                select ordered, statutes_version from convening where association = ? and deadline > ?
                and state in ('ORDERED', 'CONVENED', 'HELD') order by assembly""")
                .params(association, Sql.utc(moment)).query(Convenings::read).list();
    }

    /** The convenings with a party on the roll, whatever has become of them; the latest deadlines first. */
    public List<Convening> concerning(String association, String party, int most) {
        return database.sql("""
                select ordered, statutes_version from convening where association = ?
                and exists (select from jsonb_array_elements(ordered::jsonb -> 'roll') one where one ->> 'party' = ?)
                order by deadline desc, assembly limit ?""")
                .params(association, party, most).query(Convenings::read).list();
    }

    /** The convening of an assembly for a handler, which waits until the order has arrived. */
    public Convening require(String association, String assembly) {
        return find(association, assembly).orElseThrow(() -> new NotYet("notice-ordered " + assembly));
    }

    /** Takes the row's lock and tells whether the assembly is convened and not over. */
    public boolean lockConvened(String association, String assembly) {
        return database.sql("select state from convening where association = ? and assembly = ? for update")
                .params(association, assembly).query(String.class).optional().filter("CONVENED"::equals).isPresent();
    }

    void order(String association, NoticeOrdered order, Integer statutesVersion) {
        database.sql("delete from answer where association = ? and assembly = ?").params(association, order.assembly()).update();
        database.sql("""
                insert into convening (association, assembly, ordered, deadline, statutes_version, state) values (?, ?, ?, ?, ?, 'ORDERED')
                on conflict (association, assembly) do update set ordered = excluded.ordered, deadline = excluded.deadline,
                    statutes_version = excluded.statutes_version, state = 'ORDERED', dispatch_closed = false""")
                .params(association, order.assembly(), Json.text(Records.tree(order)), Sql.utc(order.deadline()), statutesVersion).update();
    }

    /** The assembly is convened: statements can be given. False when it is over already: events of others may overtake this one. */
    public boolean convened(String association, String assembly) {
        return state(association, assembly, "CONVENED", List.of("ORDERED", "HELD", "CONVENED"));
    }

    /** The convening failed; it may still be put right. */
    public void held(String association, String assembly) {
        state(association, assembly, "HELD", List.of("ORDERED", "CONVENED"));
    }

    /** Its ballot is over or voided. */
    public void ended(String association, String assembly) {
        state(association, assembly, "ENDED", List.of("ORDERED", "CONVENED", "HELD"));
    }

    /** It was cancelled (GA-30). */
    public void cancelled(String association, String assembly) {
        state(association, assembly, "CANCELLED", List.of("ORDERED", "CONVENED", "HELD", "ENDED"));
    }

    /** Another assembly replaces it (GA-13). */
    public void replaced(String association, String assembly) {
        state(association, assembly, "REPLACED", List.of("ORDERED", "CONVENED", "HELD", "ENDED"));
    }

    /** Whether it is cancelled or replaced: nothing more goes out about it. */
    public boolean over(String association, String assembly) {
        return List.of("CANCELLED", "REPLACED").contains(state(association, assembly));
    }

    /** Whether its dispatch list is closed: what is evidence stays it. */
    public boolean isDispatchClosed(String association, String assembly) {
        return database.sql("select exists (select from convening where association = ? and assembly = ? and dispatch_closed)")
                .params(association, assembly).query(Boolean.class).single();
    }

    /** Whether its convening failed and has not been put right. */
    public boolean isHeld(String association, String assembly) {
        return "HELD".equals(state(association, assembly));
    }

    private String state(String association, String assembly) {
        return database.sql("select state from convening where association = ? and assembly = ?").params(association, assembly)
                .query(String.class).optional().orElse("");
    }

    private boolean state(String association, String assembly, String state, List<String> from) {
        return database.sql("update convening set state = ? where association = ? and assembly = ? and state = any(?)")
                .params(state, association, assembly, from.toArray(String[]::new)).update() == 1;
    }

    void dispatchClosed(String association, String assembly) {
        database.sql("update convening set dispatch_closed = true where association = ? and assembly = ?").params(association, assembly).update();
    }

    private static Convening read(ResultSet row, int number) throws SQLException {
        Object tree = Json.read(row.getString("ordered").getBytes(StandardCharsets.UTF_8));
        return new Convening(Records.readLenient(tree, NoticeOrdered.class), row.getObject("statutes_version", Integer.class));
    }
}
