package dk.samstemt.voting.testkit;

import dk.samstemt.contracts.Envelope;
import dk.samstemt.json.Records;
import dk.samstemt.voting.ballot.model.BallotId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What voting has told of a ballot, in its order. */
public final class Told {
    private Told() {
    }

    /** Events of a type. */
    public static <T extends Record> List<T> of(Installation at, BallotId id, Class<T> type) {
        return bytes(at, id, type).stream().map(bytes -> Records.read(Records.read(bytes, Envelope.class).data(), type)).toList();
    }

    /** Envelopes of a type. */
    public static List<Envelope> envelopes(Installation at, BallotId id, Class<? extends Record> type) {
        return bytes(at, id, type).stream().map(bytes -> Records.read(bytes, Envelope.class)).toList();
    }

    /** Exact bytes of the events of a type. */
    public static List<byte[]> bytes(Installation at, BallotId id, Class<? extends Record> type) {
        return at.bean(JdbcClient.class).sql("select value from outbox where key = ? and type = ? order by sequence")
                .params(id.association() + "/" + id.assembly(), dk.samstemt.contracts.EventTypes.nameOf(type))
                .query((row, n) -> row.getBytes(1)).list();
    }
}
