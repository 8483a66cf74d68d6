package dk.samstemt.voting.ballot;

import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.ballot.model.RollParty;
import dk.samstemt.voting.ballot.model.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parties of a ballot and the changes of its roll (GA-17). */
@Repository
public class RollStore {
    private static final String SELECT = "select party, admitted, left_on from ballot_party where association = ? and assembly = ?";
    private final JdbcClient jdbc;

    RollStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The party, for one statement at a time; empty when it is not on the roll. */
    public Optional<RollParty> lock(BallotId id, String party) {
        return jdbc.sql(SELECT + " and party = ? for update").params(id.association(), id.assembly(), party)
                .query(RollStore::party).optional();
    }

    /** Parties entitled on the assembly's day, in the roll's order. */
    public List<String> entitled(Terms terms) {
        return jdbc.sql(SELECT + " order by place, party").params(terms.id().association(), terms.id().assembly())
                .query(RollStore::party).list().stream()
                .filter(party -> party.entitledOn(terms.day())).map(RollParty::party).toList();
    }

    /** Opening and changing a roll wait for each other, also while the ballot is not there yet. */
    void serialise(BallotId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('voting.roll/' || ?, 0))").params(id.toString())
                .query((row, n) -> 1).single();
    }

    void add(BallotId id, String party, int place) {
        jdbc.sql("insert into ballot_party (association, assembly, party, place) values (?, ?, ?, ?) on conflict do nothing")
                .params(id.association(), id.assembly(), party, place).update();
    }

    void remember(BallotId id, String party, String change, LocalDate day) {
        jdbc.sql("""
                insert into roll_change (association, assembly, party, change, day) values (?, ?, ?, ?, ?)
                on conflict (association, assembly, party, change) do update set day = excluded.day""")
                .params(id.association(), id.assembly(), party, change, day).update();
    }

    /** Applies every remembered change; those admitted stand after the roll of the convening. */
    void applyChanges(BallotId id) {
        jdbc.sql("""
                insert into ballot_party (association, assembly, party, place)
                select association, assembly, party, 10000 from roll_change
                where association = ? and assembly = ? and change = 'ADMITTED' on conflict do nothing""")
                .params(id.association(), id.assembly()).update();
        jdbc.sql("""
                update ballot_party p set
                  admitted = (select day from roll_change c where (c.association, c.assembly, c.party, c.change)
                              = (p.association, p.assembly, p.party, 'ADMITTED')),
                  left_on  = (select day from roll_change c where (c.association, c.assembly, c.party, c.change)
                              = (p.association, p.assembly, p.party, 'LEFT'))
                where association = ? and assembly = ?""")
                .params(id.association(), id.assembly()).update();
    }

    private static RollParty party(ResultSet row, int number) throws SQLException {
        return new RollParty(row.getString("party"), row.getObject("admitted", LocalDate.class), row.getObject("left_on", LocalDate.class));
    }
}
