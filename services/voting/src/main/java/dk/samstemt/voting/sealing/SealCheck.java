package dk.samstemt.voting.sealing;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start when a stored statement could not be opened at closing. */
@Component
class SealCheck implements InitializingBean {
    private final SealKeys keys;
    private final JdbcClient jdbc;

    SealCheck(SealKeys keys, JdbcClient jdbc) {
        this.keys = keys;
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        Set<String> missing = new TreeSet<>(jdbc.sql("select key_id from sealed_content union select key_id from evidence union select key_id from answer_draft").query(String.class).list());
        missing.removeAll(keys.ids());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Statements are sealed with keys that are not configured: " + missing);
        }
    }
}
