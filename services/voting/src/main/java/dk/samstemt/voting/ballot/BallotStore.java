package dk.samstemt.voting.ballot;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.ballot.model.BallotItem;
import dk.samstemt.voting.ballot.model.Terms;
import dk.samstemt.voting.ballot.model.VoidReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads ballots, and locks them: whoever makes a statement shares the row, whoever changes its state has it alone. */
@Repository
public class BallotStore {
    private static final String SELECT = "select * from ballot where association = ? and assembly = ?";
    private final JdbcClient jdbc;

    BallotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ballot as committed; empty when there is none in this association. */
    public Optional<Ballot> find(BallotId id) {
        return read(id, "");
    }

    /** The ballot, which cannot close or be voided before the running transaction ends. */
    public Optional<Ballot> share(BallotId id) {
        return read(id, " for share");
    }

    /** The ballot, alone: waits for statements under way. */
    public Optional<Ballot> lock(BallotId id) {
        return read(id, " for update");
    }

    /** The ballot, alone; empty when a statement is under way. */
    public Optional<Ballot> lockUnlessBusy(BallotId id) {
        return read(id, " for update skip locked");
    }

    /** When the closer ran; null before. */
    public Instant closedAt(BallotId id) {
        return jdbc.sql(SELECT).params(id.association(), id.assembly()).query((row, n) -> Optional.ofNullable(Sql.instant(row, "closed_at")))
                .single().orElse(null);
    }

    /** Digest of the notice that announced it; empty when it was announced without one. */
    public Optional<String> noticeSha256(BallotId id) {
        return jdbc.sql("select notice_sha256 from ballot where association = ? and assembly = ? and notice_sha256 is not null")
                .params(id.association(), id.assembly()).query(String.class).optional();
    }

    /** Whether assembly has told everything that happened until the deadline (GA-30). */
    public boolean closingOrdered(BallotId id) {
        return jdbc.sql("select closing_ordered_at is not null from ballot where association = ? and assembly = ?")
                .params(id.association(), id.assembly()).query(Boolean.class).single();
    }

    private Optional<Ballot> read(BallotId id, String lock) {
        return jdbc.sql(SELECT + lock).params(id.association(), id.assembly()).query((row, n) -> ballot(id, row)).optional();
    }

    private Ballot ballot(BallotId id, ResultSet row) throws SQLException {
        Terms terms = new Terms(id, row.getInt("statutes_version"), row.getObject("day", LocalDate.class),
                Sql.instant(row, "deadline"), items(id));
        Instant opened = Sql.instant(row, "opened_at");
        return switch (Ballot.State.valueOf(row.getString("state"))) {
            case ANNOUNCED -> new Ballot.AnnouncedBallot(terms);
            case OPEN -> new Ballot.OpenBallot(terms, opened);
            case HELD -> new Ballot.HeldBallot(terms, opened);
            case CLOSED -> new Ballot.ClosedBallot(terms, opened);
            case VOIDED -> new Ballot.VoidedBallot(terms, opened, reason(row.getString("void_reason")));
        };
    }

    private static VoidReason reason(String stored) {
        return stored == null ? null : VoidReason.valueOf(stored);
    }

    private List<BallotItem> items(BallotId id) {
        return jdbc.sql("select item, number, kind from ballot_item where association = ? and assembly = ? order by number, item")
                .params(id.association(), id.assembly())
                .query((row, n) -> new BallotItem(row.getString("item"), row.getInt("number"), row.getString("kind"))).list();
    }
}
