package dk.samstemt.journeys.order;

import org.springframework.dao.DataAccessException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Empties a service's tables inside the running transaction. */
final class Blank {

    private Blank() {
    }

    /** All tables but the named ones. What others point to goes when they are gone. */
    static void all(Stage stage, String service, Set<String> kept) {
        List<String> left = new ArrayList<>(stage.jdbc().sql("""
                select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'
                  and table_name not like 'flyway%' and table_name not like 'act\\_ge%' and table_name not like 'act\\_re%'""").param(service).query(String.class).list());
        left.removeAll(kept);
        int before = Integer.MAX_VALUE;
        while (!left.isEmpty() && left.size() < before) {
            before = left.size();
            left.removeIf(table -> emptied(stage, table));
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException("These tables of " + service + " cannot be emptied: " + left);
        }
    }

    private static boolean emptied(Stage stage, String table) {
        try {
            stage.act(() -> stage.jdbc().sql("delete from " + table).update());
            return true;
        } catch (DataAccessException pointedTo) {
            return false;
        }
    }
}
