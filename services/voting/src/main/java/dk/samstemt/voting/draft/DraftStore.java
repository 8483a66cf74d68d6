package dk.samstemt.voting.draft;

import dk.samstemt.json.Records;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.evidence.AttachmentView;
import dk.samstemt.voting.evidence.Attachments;
import dk.samstemt.voting.sealing.SealedBytes;
import dk.samstemt.voting.sealing.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sealed drafts. Their writers hold the party's row of the roll, so that a draft and an answer of one party wait for each other. */
@Repository
public class DraftStore {
    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Attachments attachments;

    DraftStore(JdbcClient jdbc, Sealer sealer, Attachments attachments) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.attachments = attachments;
    }

    /** The draft of a party the caller speaks for; empty when there is none. The caller's right is checked here too. */
    public Optional<DraftView> shown(BallotId id, String party, Caller caller) {
        caller.mustRepresent(party);
        return find(id, party).map(kept -> view(id, party, kept, caller));
    }

    DraftView view(BallotId id, String party, Kept kept, Caller caller) {
        AttachmentView file = attachments.find(id, party, kept.draft().attachment()).map(AttachmentView::of).orElse(null);
        return kept.view(party, caller.person(), file);
    }

    /** Forgets a party's draft, and its files that no statement names; nothing when there are none. */
    public void forget(BallotId id, String party) {
        jdbc.sql("delete from answer_draft where association = ? and assembly = ? and party = ?")
                .params(id.association(), id.assembly(), party).update();
        attachments.forgetAllBut(id, party, null);
    }

    Optional<Kept> find(BallotId id, String party) {
        return jdbc.sql("select * from answer_draft where association = ? and assembly = ? and party = ?")
                .params(id.association(), id.assembly(), party).query((row, n) -> kept(id, party, row)).optional();
    }

    /** Keeps it, and of the party's files those that it or a statement names. */
    void keep(BallotId id, String party, Kept kept) {
        SealedBytes sealed = sealer.seal(place(id, party, kept.version()), Records.canonical(kept.draft()));
        jdbc.sql("""
                insert into answer_draft (association, assembly, party, version, saved_at, saved_by, key_id, sealed)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (association, assembly, party) do update set version = excluded.version, saved_at = excluded.saved_at,
                  saved_by = excluded.saved_by, key_id = excluded.key_id, sealed = excluded.sealed""")
                .params(id.association(), id.assembly(), party, kept.version(), Sql.utc(kept.savedAt()), kept.savedBy(),
                        sealed.keyId(), sealed.bytes()).update();
        attachments.forgetAllBut(id, party, kept.draft().attachment());
    }

    private Kept kept(BallotId id, String party, ResultSet row) throws SQLException {
        long version = row.getLong("version");
        byte[] draft = sealer.open(place(id, party, version), new SealedBytes(row.getString("key_id"), row.getBytes("sealed")));
        return new Kept(version, Sql.instant(row, "saved_at"), row.getString("saved_by"), Records.read(draft, DraftBody.class));
    }

    private static String place(BallotId id, String party, long version) {
        return id + "/" + party + "/draft/" + version;
    }
}
