package dk.samstemt.embedded.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Counts what a service asks of its database. */
public final class Statements {

    /** By name: this module has no database client of Spring's, the services that are tested have. */
    private static final String TOLD_BY = "org.springframework.jdbc.core.JdbcTemplate";

    private Statements() {
    }

    /** How many statements requests run while something is done: those of the web's threads, not those of loops beside them. */
    public static long during(Runnable act) {
        Logger logger = (Logger) LoggerFactory.getLogger(TOLD_BY);
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(told);
        try {
            act.run();
        } finally {
            logger.detachAppender(told);
            logger.setLevel(null);
        }
        return List.copyOf(told.list).stream().filter(event -> event.getThreadName().contains("-exec-")
                && event.getMessage().startsWith("Executing prepared SQL statement")).count();
    }
}
