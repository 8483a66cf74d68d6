package dk.samstemt.notification.content;

import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.platform.bytes.BytesClient;
import dk.samstemt.platform.bytes.StoredBytes;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bytes of the service {@code assembly}. Call outside a transaction: it may fetch over the network. */
@Component
public class Contents {

    private static final String OWNER = "assembly";
    private final JdbcClient database;
    private final BytesClient client;

    Contents(JdbcClient database, BytesClient client) {
        this.database = database;
        this.client = client;
    }

    /**
     * The bytes of a digest, checked against it when they were fetched.
     *
     * @throws dk.samstemt.platform.bytes.BytesUnavailable when the owner cannot give them now
     */
    public byte[] bytes(String association, String sha256) {
        return kept(association, sha256).orElseGet(() -> fetch(association, sha256));
    }

    /** A document of a digest as a record. */
    public <T> T document(String association, String sha256, Class<T> type) {
        return Records.readLenient(Json.read(bytes(association, sha256)), type);
    }

    private Optional<byte[]> kept(String association, String sha256) {
        return database.sql("select bytes from content where association = ? and sha256 = ?")
                .params(association, sha256).query((row, number) -> row.getBytes(1)).optional();
    }

    private byte[] fetch(String association, String sha256) {
        StoredBytes fetched = client.fetch(OWNER, association, sha256);
        database.sql("insert into content (association, sha256, media_type, bytes) values (?, ?, ?, ?) on conflict do nothing")
                .params(association, sha256, fetched.mediaType(), fetched.content()).update();
        return fetched.content();
    }
}
