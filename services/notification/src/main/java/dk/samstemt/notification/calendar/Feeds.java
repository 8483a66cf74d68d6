package dk.samstemt.notification.calendar;

import dk.samstemt.json.Digests;
import dk.samstemt.notification.recipient.Recipients;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code calendar_feed}. */
@Repository
class Feeds {

    private final JdbcClient database;
    private final Recipients recipients;
    private final LegalTime time;

    Feeds(JdbcClient database, Recipients recipients, LegalTime time) {
        this.database = database;
        this.recipients = recipients;
        this.time = time;
    }

    /** Makes the feed, or gives it a new token; answers the token, which is stored nowhere. */
    String make(Owner owner, String language) {
        String token = Ids.secret();
        database.sql("""
                insert into calendar_feed (association, party, person, token_sha256, language, created_at) values (?, ?, ?, ?, ?, ?)
                on conflict (association, party, person) do update set token_sha256 = excluded.token_sha256, language = excluded.language,
                    created_at = excluded.created_at""")
                .params(owner.association(), owner.party(), owner.person(), digest(token), language, Sql.utc(time.now())).update();
        return token;
    }

    /** Ends it: its address leads nowhere from now on. */
    void end(Owner owner) {
        database.sql("delete from calendar_feed where association = ? and party = ? and person = ?")
                .params(owner.association(), owner.party(), owner.person()).update();
    }

    /** When it was made; empty when there is none. */
    Optional<Instant> madeAt(Owner owner) {
        return database.sql("select created_at from calendar_feed where association = ? and party = ? and person = ?")
                .params(owner.association(), owner.party(), owner.person()).query((row, number) -> Sql.instant(row, "created_at")).optional();
    }

    /** The feed of a token; empty when there is none, or its owner does not represent the party any more. */
    Optional<Feed> open(String token) {
        return database.sql("select association, party, person, language from calendar_feed where token_sha256 = ?").param(digest(token))
                .query(Feeds::feed).optional().filter(feed -> recipients.represents(feed.owner().association(), feed.owner().person(), feed.owner().party(), time.now()));
    }

    private static Feed feed(ResultSet row, int number) throws SQLException {
        return new Feed(new Owner(row.getString("association"), row.getString("party"), row.getString("person")), row.getString("language"));
    }

    private static String digest(String token) {
        return Digests.sha256Hex(token.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whose feed.
     *
     * @param association the association
     * @param party       the party whose moments it shows
     * @param person      the representative, an opaque reference
     */
    record Owner(String association, String party, String person) {
    }

    /**
     * A feed.
     *
     * @param owner    whose
     * @param language {@code da} or {@code en}
     */
    record Feed(Owner owner, String language) {
    }
}
