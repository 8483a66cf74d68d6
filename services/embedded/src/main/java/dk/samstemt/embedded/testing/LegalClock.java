package dk.samstemt.embedded.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Reads and moves legal time in tests. Services that run must be told afterwards (management endpoint {@code timemachine}, operation {@code sync}). */
public final class LegalClock {

    private final DataSource superuser;

    LegalClock(DataSource superuser) {
        this.superuser = superuser;
    }

    /** Legal time now; it goes on for at most 30 seconds after the last move or heartbeat. */
    public Instant moment() {
        return ask("select membership.moment()", null);
    }

    /** Moves to the target if that lies ahead; returns legal time after it. */
    public Instant moveTo(Instant target) {
        return ask("select timemachine.move(?)", target);
    }

    private Instant ask(String sql, Instant parameter) {
        try (Connection connection = superuser.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            if (parameter != null) {
                statement.setObject(1, OffsetDateTime.ofInstant(parameter, ZoneOffset.UTC));
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getObject(1, OffsetDateTime.class).toInstant();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
