package dk.samstemt.membership.period;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.web.ProblemException;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Periods out of bodies and rows. */
public final class Periods {

    private Periods() {
    }

    /** The period asked for, beginning now where no beginning is given; 422 when it would never hold. */
    public static Period asked(Instant from, Instant until, Instant now) {
        Period period = new Period(from == null ? now : from, until);
        if (!period.holdsAtAll()) {
            throw ProblemException.invalid("/until");
        }
        return period;
    }

    /** The period in the columns {@code valid_from} and {@code valid_until}. */
    public static Period of(ResultSet row) throws SQLException {
        return new Period(Sql.instant(row, "valid_from"), Sql.instant(row, "valid_until"));
    }
}
