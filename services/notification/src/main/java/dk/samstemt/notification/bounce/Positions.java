package dk.samstemt.notification.bounce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code bounce_position}. */
@Repository
class Positions {

    private final JdbcClient database;
    private final BounceSettings settings;

    Positions(JdbcClient database, BounceSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    Place reached() {
        return database.sql("select uid_validity, last_uid from bounce_position where mailbox = ?").param(settings.mailbox())
                .query((row, number) -> new Place(row.getLong(1), row.getLong(2))).optional().orElse(new Place(0, 0));
    }

    /** Goes on to a place, with the row's lock; false when another reader has been there. */
    boolean reach(Place place) {
        return database.sql("""
                insert into bounce_position as p (mailbox, uid_validity, last_uid) values (?, ?, ?)
                on conflict (mailbox) do update set uid_validity = excluded.uid_validity, last_uid = excluded.last_uid
                where p.uid_validity <> excluded.uid_validity or p.last_uid < excluded.last_uid""")
                .params(settings.mailbox(), place.validity(), place.uid()).update() == 1;
    }
}
