package dk.samstemt.journeys;

import dk.samstemt.json.Json;
import dk.samstemt.quickstart.house.Addresses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything the services keep, table by table, as one digest each. What only says how often something was looked at is left out. */
public final class Snapshot {

    private static final String TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema in ('membership', 'assembly', 'voting', 'notification', 'audit')
              and table_name not like 'flyway%' and table_name not like 'act_%' and table_name <> 'inbox_position'
            order by 1""";

    private Snapshot() {
    }

    /** One digest per table. */
    public static Map<String, String> of(Installation house) {
        Map<String, String> digests = new TreeMap<>();
        try (Connection connection = house.house.servers().database().superuser().getConnection()) {
            for (String table : column(connection, TABLES)) {
                digests.put(table, column(connection, "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                        + table + " t").get(0));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return digests;
    }

    /** Has every service read every topic from the beginning and come to rest again. */
    public static void replayTopics(Installation house) {
        Addresses.SERVICES.forEach(service -> post(house, service));
        house.clock.settle();
    }

    static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static void post(Installation house, String service) {
        HttpRequest request = HttpRequest.newBuilder(house.house.addresses().management().get(service).resolve("/actuator/timemachine"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.canonical(Map.of("operation", "replay")))).build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(service + " answers " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
