package dk.samstemt.voting.statement;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.evidence.Attachment;
import dk.samstemt.voting.evidence.Attachments;
import dk.samstemt.voting.statement.model.Channel;
import dk.samstemt.voting.statement.model.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements without their content, and who has spoken for whom. */
@Repository
public class StatementStore {
    private static final String SELECT =
            "select party, statement, revision, withdrawn, received_at, channel from statement where association = ? and assembly = ?";
    private final JdbcClient jdbc;
    private final Attachments attachments;

    StatementStore(JdbcClient jdbc, Attachments attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    /** Every revision of every party, in the order of parties and revisions. */
    public List<Revision> all(BallotId id) {
        return jdbc.sql(SELECT + " order by party, revision").params(id.association(), id.assembly())
                .query(StatementStore::revision).list();
    }

    Revision latest(BallotId id, String party) {
        return jdbc.sql(SELECT + " and party = ? order by revision desc limit 1").params(id.association(), id.assembly(), party)
                .query(StatementStore::revision).optional().orElse(null);
    }

    /** Binds the person to the party (GA-29); waits for a statement of the same person that is under way. */
    boolean spokeForAnother(Sent sent) {
        BallotId id = sent.ballot();
        String person = sent.caller().person();
        jdbc.sql("insert into speaker (association, assembly, person, party) values (?, ?, ?, ?) on conflict do nothing")
                .params(id.association(), id.assembly(), person, sent.draft().party()).update();
        String party = jdbc.sql("select party from speaker where association = ? and assembly = ? and person = ?")
                .params(id.association(), id.assembly(), person).query(String.class).single();
        return !party.equals(sent.draft().party());
    }

    /** Frees a person whose statement was refused and who has none for this party. */
    void release(Sent sent) {
        BallotId id = sent.ballot();
        jdbc.sql("""
                delete from speaker k where association = ? and assembly = ? and person = ? and party = ?
                and not exists (select from statement s where (s.association, s.assembly, s.party, s.person)
                                = (k.association, k.assembly, k.party, k.person))""")
                .params(id.association(), id.assembly(), sent.caller().person(), sent.draft().party()).update();
    }

    /** Stores it; 422 when it names a file that the party does not have here. */
    void insert(Sent sent, Revision revision, String mandate, Ruling ruling) {
        Attachment file = attachments.named(sent.ballot(), revision.party(), sent.origin().attachment());
        DecidedBy by = sent.origin().decidedBy();
        jdbc.sql("""
                insert into statement (association, assembly, party, revision, statement, withdrawn, received_at,
                                       person, strength, mandate, decided_body, decided_day, ruling, objects_to, attachment)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(sent.ballot().association(), sent.ballot().assembly(), revision.party(), revision.revision(),
                        revision.statement(), revision.withdrawn(), Sql.utc(revision.receivedAt()), sent.caller().person(),
                        sent.caller().strength(), mandate, by == null ? null : by.body(), by == null ? null : by.date(),
                        ruling.canonical(), sent.draft().objectsTo(), file == null ? null : file.attachment())
                .update();
        if (sent.registered()) {
            register(sent.ballot(), revision.statement(), sent.origin().registration());
        }
    }

    private void register(BallotId id, String statement, Registration registration) {
        jdbc.sql("update statement set channel = ?, received_on = ?, evidence = ? where association = ? and statement = ?")
                .params(registration.channel().name(), registration.receivedOn(), registration.evidence().evidence(),
                        id.association(), statement).update();
    }

    /** Whether the secretariat registered this statement for the party in this ballot. */
    boolean isRegistered(BallotId id, String party, String statement) {
        return jdbc.sql("select 1 from statement where association = ? and assembly = ? and party = ? and statement = ? and channel is not null")
                .params(id.association(), id.assembly(), party, statement).query(Integer.class).optional().isPresent();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(row.getString("party"), row.getString("statement"), row.getInt("revision"),
                row.getBoolean("withdrawn"), Sql.instant(row, "received_at"), channel(row));
    }

    static Channel channel(ResultSet row) throws SQLException {
        String channel = row.getString("channel");
        return channel == null ? null : Channel.valueOf(channel);
    }
}
