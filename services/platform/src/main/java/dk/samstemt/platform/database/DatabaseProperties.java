package dk.samstemt.platform.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service's schema is.
 *
 * @param url           JDBC URL of the database, without a user
 * @param ownerPassword password of {@code <service>_owner}, used by the migrations only
 * @param appPassword   password of {@code <service>_app}
 * @param poolSize      connections at most
 */
@ConfigurationProperties("samstemt.database")
record DatabaseProperties(String url, String ownerPassword, String appPassword, @DefaultValue("12") int poolSize) {
}
