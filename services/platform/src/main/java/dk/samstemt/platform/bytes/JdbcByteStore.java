package dk.samstemt.platform.bytes;

import dk.samstemt.json.Digests;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Optional;

/** The table of bytes. */
final class JdbcByteStore implements ByteStore {

    private final JdbcClient jdbc;

    JdbcByteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String put(String association, String mediaType, byte[] content) {
        String sha256 = Digests.sha256Hex(content);
        jdbc.sql("insert into bytes (association, sha256, media_type, content) values (:association, :sha256, :type, :content) on conflict do nothing")
                .param("association", association).param("sha256", sha256).param("type", mediaType).param("content", content).update();
        return sha256;
    }

    @Override
    public Optional<StoredBytes> get(String association, String sha256) {
        return jdbc.sql("select media_type, content from bytes where association = :association and sha256 = :sha256")
                .param("association", association).param("sha256", sha256)
                .query((row, n) -> new StoredBytes(sha256, row.getString(1), row.getBytes(2))).optional();
    }
}
