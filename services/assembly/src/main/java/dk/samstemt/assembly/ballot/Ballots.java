package dk.samstemt.assembly.ballot;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.OpenedStatement;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.platform.database.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of progress and closed ballots. */
@Repository
public class Ballots {

    private final JdbcClient jdbc;

    Ballots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void answered(AssemblyRef ref, Answered answer) {
        jdbc.sql("INSERT INTO answered (association, assembly, party, revision, withdrawn, received_at) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (association, assembly, party) DO UPDATE SET revision = excluded.revision,"
                        + " withdrawn = excluded.withdrawn, received_at = excluded.received_at"
                        + " WHERE answered.revision < excluded.revision")
                .params(ref.association(), ref.assembly(), answer.party(), answer.revision(), answer.withdrawn(),
                        Sql.utc(answer.receivedAt()))
                .update();
    }

    void closed(AssemblyRef ref, String event, BallotClosed ballot) {
        jdbc.sql("INSERT INTO closed_ballot (association, assembly, deadline, event, opened) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(ref.association(), ref.assembly(), Sql.utc(ballot.deadline()), event, Records.canonical(ballot)).update();
    }

    void registered(AssemblyRef ref, String statement, String channel) {
        jdbc.sql("INSERT INTO registered_statement (association, assembly, statement, channel) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(ref.association(), ref.assembly(), statement, channel).update();
    }

    /** Party to the channel of its statement that counts, for those the secretariat registered; empty before the close. */
    public Map<String, String> channels(AssemblyRef ref) {
        Map<String, String> registered = new HashMap<>();
        jdbc.sql("SELECT statement, channel FROM registered_statement WHERE association = ? AND assembly = ?")
                .params(ref.association(), ref.assembly()).query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list()
                .forEach(entry -> registered.put(entry.getKey(), entry.getValue()));
        return closed(ref).map(BallotClosed::statements).orElse(List.of()).stream()
                .filter(statement -> registered.containsKey(statement.statement()))
                .collect(Collectors.toMap(OpenedStatement::party, statement -> registered.get(statement.statement())));
    }

    /** Who has answered so far. */
    public List<Answered> answered(AssemblyRef ref) {
        return jdbc.sql("SELECT party, revision, withdrawn, received_at FROM answered WHERE association = ? AND assembly = ?"
                        + " ORDER BY received_at, party")
                .params(ref.association(), ref.assembly())
                .query((row, n) -> new Answered(row.getString(1), row.getInt(2), row.getBoolean(3), Sql.instant(row, "received_at")))
                .list();
    }

    /** Assembly to the parties whose statement stands, of those asked for. */
    public Map<String, List<String>> answered(String association, List<String> assemblies) {
        return jdbc.sql("SELECT assembly, party FROM answered WHERE association = ? AND assembly = ANY(?) AND NOT withdrawn ORDER BY party")
                .params(association, assemblies.toArray(String[]::new)).query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The opened ballot; empty before voting has closed it. */
    public Optional<BallotClosed> closed(AssemblyRef ref) {
        return jdbc.sql("SELECT opened FROM closed_ballot WHERE association = ? AND assembly = ?")
                .params(ref.association(), ref.assembly())
                .query((row, n) -> Records.readLenient(Json.read(row.getBytes(1)), BallotClosed.class)).optional();
    }
}
