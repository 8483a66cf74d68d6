package dk.samstemt.voting.statement;

import dk.samstemt.json.Records;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.sealing.SealedBytes;
import dk.samstemt.voting.sealing.Sealer;
import dk.samstemt.voting.statement.model.Openings;
import dk.samstemt.voting.statement.model.Revision;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sealed content of statements. Opened for the party itself, and for the close. */
@Repository
public class ContentStore {
    private final JdbcClient jdbc;
    private final Sealer sealer;

    ContentStore(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    void seal(BallotId id, Revision revision, Openings openings) {
        SealedBytes sealed = sealer.seal(place(id, revision), Records.canonical(openings));
        jdbc.sql("insert into sealed_content (association, statement, key_id, sealed) values (?, ?, ?, ?)")
                .params(id.association(), revision.statement(), sealed.keyId(), sealed.bytes()).update();
    }

    /** The content of a revision; a withdrawal has none. The caller answers for the right to read it. */
    public Openings open(BallotId id, Revision revision) {
        if (revision.withdrawn()) {
            return new Openings(List.of(), null, null);
        }
        SealedBytes sealed = jdbc.sql("select key_id, sealed from sealed_content where association = ? and statement = ?")
                .params(id.association(), revision.statement())
                .query((row, n) -> new SealedBytes(row.getString("key_id"), row.getBytes("sealed"))).single();
        return Records.read(sealer.open(place(id, revision), sealed), Openings.class);
    }

    private static String place(BallotId id, Revision revision) {
        return id + "/" + revision.party() + "/" + revision.revision() + "/" + revision.statement();
    }
}
