package dk.samstemt.notification.receipt;

import dk.samstemt.contracts.voting.StatementRecorded;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code answer}: the newest revision of each party, without what it says. */
@Repository
public class Answers {

    private final JdbcClient database;

    Answers(JdbcClient database) {
        this.database = database;
    }

    /** Parties with a statement in force; a withdrawn one counts as silence. */
    public List<String> inForce(String association, String assembly) {
        return database.sql("select party from answer where association = ? and assembly = ? and not withdrawn")
                .params(association, assembly).query(String.class).list();
    }

    void record(String association, StatementRecorded statement) {
        database.sql("""
                insert into answer (association, assembly, party, revision, withdrawn) values (?, ?, ?, ?, ?)
                on conflict (association, assembly, party) do update
                set revision = excluded.revision, withdrawn = excluded.withdrawn where answer.revision < excluded.revision""")
                .params(association, statement.assembly(), statement.party(), statement.revision(), statement.withdrawn()).update();
    }
}
