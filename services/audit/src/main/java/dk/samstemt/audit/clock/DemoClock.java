package dk.samstemt.audit.clock;

import dk.samstemt.platform.database.Sql;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;

/** The one row of schema {@code timemachine}. Its functions hold the arithmetic; its trigger refuses a step back. */
class DemoClock {

    private final JdbcClient jdbc;

    DemoClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets the clock run on: without a heartbeat it stands still after 30 seconds, as it must while the installation is down. */
    void beat() {
        jdbc.sql("SELECT timemachine.anchor()::text").query(String.class).single();
    }

    /** The present legal moment; no other move or heartbeat happens until the transaction ends. */
    Instant lockAndRead() {
        jdbc.sql("SELECT one FROM timemachine.clock FOR UPDATE").query(Boolean.class).single();
        return jdbc.sql("SELECT moment() AS moment").query((row, number) -> Sql.instant(row, "moment")).single();
    }

    /** Sets the clock; the caller holds the lock and has seen that the moment lies ahead. */
    void move(Instant to) {
        jdbc.sql("SELECT timemachine.move(?)::text").param(Sql.utc(to)).query(String.class).single();
    }
}
