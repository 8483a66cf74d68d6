package dk.samstemt.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import dk.samstemt.platform.ServiceName;
import dk.samstemt.platform.time.LegalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

import javax.sql.DataSource;

/** The service's data source, given out only when its schema is up to date. Switched on by {@code samstemt.database.url}. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnProperty("samstemt.database.url")
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseAutoConfiguration {

    @Bean
    HikariDataSource dataSource(DatabaseProperties database, ServiceName service, @Value("${samstemt.time-machine:false}") boolean timeMachine,
                                @Value("${samstemt.events.enabled:true}") boolean events) {
        new Migrations(database, service, events).run();
        HikariDataSource pool = pool(database, service.value());
        try {
            Installation.check(pool, service.value(), timeMachine);
            return pool;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource pool(DatabaseProperties database, String service) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(service);
        pool.setJdbcUrl(database.url());
        pool.setUsername(service + "_app");
        pool.setPassword(database.appPassword());
        pool.setMaximumPoolSize(database.poolSize());
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("currentSchema", service);
        pool.addDataSourceProperty("ApplicationName", service);
        // The relay's wait for Kafka (delivery.timeout.ms) is far below this.
        pool.addDataSourceProperty("options", "-c idle_in_transaction_session_timeout=60s -c lock_timeout=20s");
        return pool;
    }

    @Bean
    LegalTime legalTime(DataSource dataSource) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        return () -> jdbc.sql("select moment() as at").query((row, n) -> Sql.instant(row, "at")).single();
    }
}
