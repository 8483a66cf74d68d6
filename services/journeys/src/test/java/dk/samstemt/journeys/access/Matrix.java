package dk.samstemt.journeys.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The access matrix as it is written: action to role to scope. Read here by other code than the services', so that both are checked. */
record Matrix(Map<String, Map<String, String>> rows) {

    static Matrix shipped() {
        try (InputStream file = Matrix.class.getResourceAsStream("/access-matrix.csv")) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Matrix read(String csv) {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        csv.lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(","))
                .forEach(cells -> rows.computeIfAbsent(cells[0], action -> new TreeMap<>()).put(cells[1], cells[2]));
        return new Matrix(rows);
    }

    /** Roles that may, with their scope. */
    Map<String, String> row(String action) {
        return rows.getOrDefault(action, Map.of());
    }

    /** Every action with a row. */
    Set<String> actions() {
        return rows.keySet();
    }
}
