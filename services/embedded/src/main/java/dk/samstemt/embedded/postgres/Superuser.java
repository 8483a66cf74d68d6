package dk.samstemt.embedded.postgres;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections of the database superuser, unpooled: they are few. */
final class Superuser {

    private Superuser() {
    }

    static DataSource of(String url, String name, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(name);
        source.setPassword(password);
        return source;
    }
}
