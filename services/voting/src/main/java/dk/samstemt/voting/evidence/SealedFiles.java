package dk.samstemt.voting.evidence;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.malware.MalwareScan;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.sealing.SealedBytes;
import dk.samstemt.voting.sealing.Sealer;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of a party in a ballot, sealed, and what is known of them, sealed too. */
@Repository
class SealedFiles {
    private static final String HERE = " from evidence where association = ? and assembly = ? and party = ? and evidence = ? and kind = ?";
    private final JdbcClient jdbc;
    private final Sealer sealer;

    SealedFiles(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    void insert(Place place, byte[] facts, byte[] content, Uploaded uploaded) {
        SealedBytes about = sealer.seal(place + "/facts", facts);
        SealedBytes file = sealer.seal(place + "/scan", content);
        jdbc.sql("""
                insert into evidence (association, evidence, assembly, party, kind, uploaded_at, uploaded_by, malware_scan, key_id, facts, scan)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(place.ballot().association(), place.file(), place.ballot().assembly(), place.party(), place.kind().name(),
                        Sql.utc(uploaded.at()), uploaded.by(), uploaded.malwareScan().name(), about.keyId(), about.bytes(), file.bytes()).update();
    }

    Optional<byte[]> facts(Place place) {
        return open(place, "facts");
    }

    Optional<byte[]> content(Place place) {
        return open(place, "scan");
    }

    Optional<MalwareScan> malwareScan(Place place) {
        return jdbc.sql("select malware_scan" + HERE).params(place.key()).query(String.class).optional().map(MalwareScan::valueOf);
    }

    int count(BallotId id, String party, Kind kind) {
        return jdbc.sql("select count(*) from evidence where association = ? and assembly = ? and party = ? and kind = ?")
                .params(id.association(), id.assembly(), party, kind.name()).query(Integer.class).single();
    }

    private Optional<byte[]> open(Place place, String column) {
        return jdbc.sql("select key_id, " + column + " as sealed" + HERE).params(place.key())
                .query((row, n) -> new SealedBytes(row.getString("key_id"), row.getBytes("sealed"))).optional()
                .map(sealed -> sealer.open(place + "/" + column, sealed));
    }

    /** What a file is for. */
    enum Kind { SCAN, ATTACHMENT }

    /** Where a file belongs; authenticated by the seal, so that one cannot be made into another. */
    record Place(BallotId ballot, String party, Kind kind, String file) {
        Object[] key() {
            return new Object[] {ballot.association(), ballot.assembly(), party, file, kind.name()};
        }

        @Override
        public String toString() {
            return ballot + "/" + party + (kind == Kind.ATTACHMENT ? "/attachment/" : "/") + file;
        }
    }

    /** When and by whom it was uploaded, and what a scanner said of it. */
    record Uploaded(Instant at, String by, MalwareScan malwareScan) {
    }
}
