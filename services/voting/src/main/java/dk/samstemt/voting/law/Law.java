package dk.samstemt.voting.law;

import dk.samstemt.platform.events.NotYet;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.profile.ProfileReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statutes by version. A version never changes, so it is read once. */
@Component
public class Law {
    private final Map<Edition, Statutes> known = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    Law(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The statutes of a version.
     *
     * @throws NotYet when the version has not arrived; another is never used
     */
    public Statutes version(String association, int version) {
        return known.computeIfAbsent(new Edition(association, version), this::load);
    }

    private Statutes load(Edition edition) {
        byte[] profile = jdbc.sql("select profile from statutes_version where association = ? and version = ?")
                .params(edition.association(), edition.version()).query((row, n) -> row.getBytes("profile")).optional()
                .orElseThrow(() -> new NotYet("statutes version " + edition.version()));
        return Statutes.of(ProfileReader.read(profile));
    }

    private record Edition(String association, int version) {
    }
}
