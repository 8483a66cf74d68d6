package dk.samstemt.platform.database;

import dk.samstemt.platform.ServiceName;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date as its owner: the tables of the events first (where there are any), then the service's own, each with its history. */
final class Migrations {

    private final DatabaseProperties database;
    private final String schema;
    private final boolean events;

    Migrations(DatabaseProperties database, ServiceName service, boolean events) {
        this.database = database;
        this.schema = service.value();
        this.events = events;
    }

    void run() {
        if (events) {
            migrate("flyway_platform", "classpath:db/platform");
        }
        migrate("flyway_schema_history", "classpath:db/migration/" + schema);
    }

    private void migrate(String history, String location) {
        // The installation's moment() already stands in the schema, so neither history finds it empty.
        Flyway.configure()
                .dataSource(database.url(), schema + "_owner", database.ownerPassword())
                .defaultSchema(schema).schemas(schema).createSchemas(false)
                .table(history).locations(location)
                .baselineOnMigrate(true).baselineVersion("0")
                .connectRetries(30)
                .load().migrate();
    }
}
