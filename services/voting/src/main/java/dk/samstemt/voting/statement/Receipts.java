package dk.samstemt.voting.statement;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.events.Published;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.evidence.Attachment;
import dk.samstemt.voting.evidence.AttachmentView;
import dk.samstemt.voting.evidence.Attachments;
import dk.samstemt.voting.evidence.Evidence;
import dk.samstemt.voting.evidence.EvidenceStore;
import dk.samstemt.voting.statement.model.Openings;
import dk.samstemt.voting.statement.model.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Receipts, built from what is stored: the same bytes each time, and no copy of a reply anywhere. */
@Repository
public class Receipts {
    private static final String SELECT = """
            select s.*, b.deadline, r.event, r.leaf_hash, r.sequence
            from statement s join receipt r using (association, statement) join ballot b using (association, assembly)
            where s.association = ? and s.assembly = ? and s.party = ?""";
    private final JdbcClient jdbc;
    private final ContentStore contents;
    private final EvidenceStore evidence;
    private final Attachments attachments;

    Receipts(JdbcClient jdbc, ContentStore contents, EvidenceStore evidence, Attachments attachments) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.evidence = evidence;
        this.attachments = attachments;
    }

    /** All receipts of a party, oldest first. Only its own representatives may be shown them. */
    public List<Receipt> of(BallotId id, String party) {
        return jdbc.sql(SELECT + " order by s.revision").params(id.association(), id.assembly(), party)
                .query((row, n) -> receipt(id, row)).list();
    }

    Optional<Receipt> current(BallotId id, String party) {
        return jdbc.sql(SELECT + " order by s.revision desc limit 1").params(id.association(), id.assembly(), party)
                .query((row, n) -> receipt(id, row)).optional();
    }

    Optional<Receipt> find(BallotId id, String party, String statement) {
        return jdbc.sql(SELECT + " and s.statement = ?").params(id.association(), id.assembly(), party, statement)
                .query((row, n) -> receipt(id, row)).optional();
    }

    void insert(BallotId id, Revision revision, Published published) {
        jdbc.sql("insert into receipt (association, statement, event, leaf_hash, sequence) values (?, ?, ?, ?, ?)")
                .params(id.association(), revision.statement(), published.id(), published.leafHash(), published.sequence()).update();
    }

    private Receipt receipt(BallotId id, ResultSet row) throws SQLException {
        Revision revision = new Revision(row.getString("party"), row.getString("statement"), row.getInt("revision"),
                row.getBoolean("withdrawn"), Sql.instant(row, "received_at"), StatementStore.channel(row));
        Openings openings = contents.open(id, revision);
        return new Receipt(id.assembly(), revision.statement(), revision.party(), revision.revision(), revision.withdrawn(),
                revision.receivedAt(), Sql.instant(row, "deadline"), row.getString("event"), row.getString("leaf_hash"),
                row.getLong("sequence"), openings.answers().stream().map(ReceiptAnswer::of).toList(),
                openings.comment(), openings.commentSalt(), openings.commentCommitment(), decidedBy(row),
                attachment(id, revision, row), registered(id, revision, row), row.getString("objects_to"));
    }

    private Registered registered(BallotId id, Revision revision, ResultSet row) throws SQLException {
        if (!revision.registered()) {
            return null;
        }
        Evidence scan = evidence.find(id, revision.party(), row.getString("evidence")).orElseThrow();
        return Registered.of(revision.channel(), row.getObject("received_on", LocalDate.class), row.getString("person"), scan,
                evidence.malwareScan(id, revision.party(), scan.evidence()).orElseThrow());
    }

    private AttachmentView attachment(BallotId id, Revision revision, ResultSet row) throws SQLException {
        Attachment file = attachments.named(id, revision.party(), row.getString("attachment"));
        return file == null ? null : AttachmentView.of(file);
    }

    private static DecidedBy decidedBy(ResultSet row) throws SQLException {
        String body = row.getString("decided_body");
        return body == null ? null : new DecidedBy(body, row.getObject("decided_day", LocalDate.class));
    }
}
