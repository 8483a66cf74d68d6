package dk.samstemt.journeys.portal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A service may not add to a table of its own, as where a right was forgotten; closing gives the right. */
final class ClosedTable implements AutoCloseable {

    private final JdbcClient database;
    private final String service;
    private final String table;

    ClosedTable(Meeting meeting, String service, String table) {
        this.database = JdbcClient.create(meeting.portal.installation.house.servers().database().superuser());
        this.service = service;
        this.table = table;
        database.sql("revoke insert on " + service + "." + table + " from " + service + "_app").update();
    }

    /** The events the service has failed on once have failed for the last time but one, so that nobody need wait for all its attempts. */
    void hurry() {
        database.sql("update " + service + ".inbox set attempts = 7, next_attempt_at = clock_timestamp() where state = 'FAILED' and attempts < 7").update();
    }

    @Override
    public void close() {
        database.sql("grant insert on " + service + "." + table + " to " + service + "_app").update();
    }
}
