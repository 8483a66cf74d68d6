package dk.samstemt.notification.convening;

import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.events.NotYet;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** The assembly is convened: statements can be given. */
    public void convened(String association, String assembly) {
        state(association, assembly, "CONVENED");
    }

    /** Its ballot is over, voided, or never opened. */
    public void ended(String association, String assembly) {
        state(association, assembly, "ENDED");
    }

    private void state(String association, String assembly, String state) {
        database.sql("update convening set state = ? where association = ? and assembly = ?").params(state, association, assembly).update();
    }

    void dispatchClosed(String association, String assembly) {
        database.sql("update convening set dispatch_closed = true where association = ? and assembly = ?").params(association, assembly).update();
    }

    private static Convening read(ResultSet row, int number) throws SQLException {
        Object tree = Json.read(row.getString("ordered").getBytes(StandardCharsets.UTF_8));
        return new Convening(Records.readLenient(tree, NoticeOrdered.class), row.getObject("statutes_version", Integer.class));
    }
}
