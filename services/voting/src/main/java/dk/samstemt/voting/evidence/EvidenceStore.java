package dk.samstemt.voting.evidence;

import dk.samstemt.json.Records;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.malware.MalwareScan;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.sealing.SealedBytes;
import dk.samstemt.voting.sealing.Sealer;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sealed scans and what is known of them. */
@Repository
public class EvidenceStore {
    private final JdbcClient jdbc;
    private final Sealer sealer;

    EvidenceStore(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    void insert(Place place, Evidence evidence, byte[] scan, Uploaded uploaded) {
        SealedBytes facts = sealer.seal(place + "/facts", Records.canonical(evidence));
        SealedBytes content = sealer.seal(place + "/scan", scan);
        jdbc.sql("""
                insert into evidence (association, evidence, assembly, party, uploaded_at, uploaded_by, malware_scan, key_id, facts, scan)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(place.ballot().association(), place.evidence(), place.ballot().assembly(), place.party(),
                        Sql.utc(uploaded.at()), uploaded.by(), uploaded.malwareScan().name(), facts.keyId(), facts.bytes(), content.bytes()).update();
    }

    /** What is known of a scan of this party in this ballot. The caller answers for the right to know it. */
    public Optional<Evidence> find(BallotId id, String party, String evidence) {
        return open(new Place(id, party, evidence), "facts").map(facts -> Records.read(facts, Evidence.class));
    }

    /** What a scanner said of such a scan when it came. */
    public Optional<MalwareScan> malwareScan(BallotId id, String party, String evidence) {
        return jdbc.sql("select malware_scan from evidence where association = ? and assembly = ? and party = ? and evidence = ?")
                .params(id.association(), id.assembly(), party, evidence).query(String.class).optional().map(MalwareScan::valueOf);
    }

    Optional<byte[]> scan(BallotId id, String party, String evidence) {
        return open(new Place(id, party, evidence), "scan");
    }

    int count(BallotId id, String party) {
        return jdbc.sql("select count(*) from evidence where association = ? and assembly = ? and party = ?")
                .params(id.association(), id.assembly(), party).query(Integer.class).single();
    }

    private Optional<byte[]> open(Place place, String column) {
        return jdbc.sql("select key_id, " + column + " as sealed from evidence where association = ? and assembly = ? and party = ? and evidence = ?")
                .params(place.ballot().association(), place.ballot().assembly(), place.party(), place.evidence())
                .query((row, n) -> new SealedBytes(row.getString("key_id"), row.getBytes("sealed"))).optional()
                .map(sealed -> sealer.open(place + "/" + column, sealed));
    }

    /** Where a scan belongs; authenticated by the seal. */
    record Place(BallotId ballot, String party, String evidence) {
        @Override
        public String toString() {
            return ballot + "/" + party + "/" + evidence;
        }
    }

    /** When and by whom it was uploaded, and what a scanner said of it. */
    record Uploaded(Instant at, String by, MalwareScan malwareScan) {
    }
}
