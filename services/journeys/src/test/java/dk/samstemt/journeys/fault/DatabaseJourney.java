package dk.samstemt.journeys.fault;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/** F15 and F16: PostgreSQL is restarted, and killed, under load. Every statement that was confirmed is there afterwards. */
class DatabaseJourney {

    private static final int KILLS = Integer.getInteger("samstemt.faults.postmasters", 2);
    private static final int UNAVAILABLE = 503;
    private static final int PARTIES = 4;
    private static final int BEFORE = 12;
    private static final int AFTER = 8;
    private static Site site;
    private static Society society;

    @BeforeAll
    static void convene() {
        site = Site.shared();
        society = new Society(site.client, "database", site.clock.today().plusDays(25)).found();
        society.convene();
        society.await("CONVENED");
        site.clock.settle();
    }

    @Test
    void keeps_what_it_has_confirmed() throws SQLException {
        try (Connection superuser = site.servers.database().superuser().getConnection()) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(Row.of(superuser, "select current_setting('" + setting + "') as value").get(0).text("value")).as(setting).isEqualTo("on");
            }
        }
        try (Load load = Load.on(society, PARTIES)) {
            under(load, () -> {
                site.servers.database().stop();
                site.servers.database().start();
            });
            for (int kill = 0; kill < KILLS; kill++) {
                under(load, site.postmaster()::killAndStart);
            }
        }
        assertThat(site.oracle.judge()).isEmpty();
        assertThat(site.history.lines(line -> line.kind() == History.Kind.info && line.op().path().contains("/" + society.id() + "/")))
                .as("while the database is away").extracting(History.Line::status).isNotEmpty().isSubsetOf(0, UNAVAILABLE);
    }

    private static void under(Load load, Runnable fault) {
        more(load, BEFORE);
        fault.run();
        more(load, AFTER);
    }

    private static void more(Load load, int statements) {
        int goal = load.confirmed() + statements;
        Awaitility.await(statements + " more statements").atMost(Duration.ofSeconds(240)).pollInterval(Duration.ofMillis(50))
                .until(() -> load.confirmed() >= goal);
    }
}
