package dk.samstemt.platform.access;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one access matrix, {@code services/docs/access-matrix.csv}: action, role, scope. What has no row is denied. */
final class AccessMatrix {

    private static final String HEADER = "action,role,scope";

    enum Scope { OWN, ANY }

    private final Map<String, Map<String, Scope>> rows = new HashMap<>();

    private AccessMatrix() {
    }

    static AccessMatrix load() {
        try {
            return parse(new ClassPathResource("access-matrix.csv").getContentAsString(StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AccessMatrix parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalStateException("The access matrix begins with " + HEADER);
        }
        AccessMatrix matrix = new AccessMatrix();
        lines.stream().skip(1).filter(line -> !line.isBlank()).forEach(matrix::add);
        return matrix;
    }

    private void add(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 3 || !Roles.ALL.contains(cells[1]) || !List.of("own", "any").contains(cells[2])) {
            throw new IllegalStateException("Not a row of the access matrix: " + line);
        }
        Scope before = rows.computeIfAbsent(cells[0], action -> new HashMap<>()).put(cells[1], Scope.valueOf(cells[2].toUpperCase(java.util.Locale.ROOT)));
        if (before != null) {
            throw new IllegalStateException("Twice in the access matrix: " + line);
        }
    }

    /** Roles that may do the action, with their scope; empty when the matrix does not know it. */
    Map<String, Scope> row(String action) {
        return rows.getOrDefault(action, Map.of());
    }
}
