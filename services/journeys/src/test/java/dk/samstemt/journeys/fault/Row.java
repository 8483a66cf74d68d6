package dk.samstemt.journeys.fault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row as the superuser sees it. */
record Row(Map<String, Object> values) {

    static List<Row> of(Connection database, String sql) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (var statement = database.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                Map<String, Object> values = new HashMap<>();
                for (int column = 1; column <= columns; column++) {
                    values.put(found.getMetaData().getColumnLabel(column), value(found, column));
                }
                rows.add(new Row(values));
            }
        }
        return rows;
    }

    private static Object value(ResultSet found, int column) throws SQLException {
        return found.getMetaData().getColumnTypeName(column).equals("timestamptz")
                ? instant(found.getObject(column, OffsetDateTime.class)) : found.getObject(column);
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    String text(String column) {
        return String.valueOf(values.get(column));
    }

    long number(String column) {
        return ((Number) values.get(column)).longValue();
    }

    boolean is(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    Instant moment(String column) {
        return (Instant) values.get(column);
    }

    byte[] bytes(String column) {
        return (byte[]) values.get(column);
    }

    /** Some columns as one name. */
    String name(String... columns) {
        StringBuilder name = new StringBuilder();
        for (String column : columns) {
            name.append(name.isEmpty() ? "" : " ").append(text(column));
        }
        return name.toString();
    }
}
