package dk.samstemt.voting.law;

import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.platform.bytes.BytesClient;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each published version with its bytes, fetched from membership by their digest. */
@Component
class StatutesVersions implements EventHandler {
    private final BytesClient bytes;
    private final JdbcClient jdbc;

    StatutesVersions(BytesClient bytes, JdbcClient jdbc) {
        this.bytes = bytes;
        this.jdbc = jdbc;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(StatutesVersionPublished.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        StatutesVersionPublished version = event.as(StatutesVersionPublished.class);
        String association = event.envelope().association();
        byte[] profile = bytes.fetch("membership", association, version.profileSha256()).content();
        jdbc.sql("""
                insert into statutes_version (association, version, profile_sha256, profile, in_force_from)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(association, version.version(), version.profileSha256(), profile, Sql.utc(version.inForceFrom())).update();
    }
}
