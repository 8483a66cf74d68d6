package dk.samstemt.audit.log;

import dk.samstemt.json.Json;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Reads what stood on the log before the present rules of {@link Deviations}, once; a stop in between begins it again. Entries that come meanwhile are read as they
 * are appended, and twice does no harm.
 */
@Component
class OldEntries implements ApplicationRunner {

    private static final int STRETCH = 500;

    private final LogEntries entries;
    private final DeviationRows rows;

    OldEntries(LogEntries entries, DeviationRows rows) {
        this.entries = entries;
        this.rows = rows;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!rows.complete()) {
            entries.associations().forEach(this::read);
            rows.completed();
        }
    }

    private void read(String association) {
        List<LogEntry> stretch = entries.ofTypes(association, Deviations.types(), 0, STRETCH);
        while (!stretch.isEmpty()) {
            stretch.forEach(entry -> rows.note(association, entry.position(), entry.type(), data(entry)));
            stretch = entries.ofTypes(association, Deviations.types(), stretch.get(stretch.size() - 1).position(), STRETCH);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(LogEntry entry) {
        return (Map<String, Object>) ((Map<?, ?>) Json.read(Base64.getDecoder().decode(entry.bytes()))).get("data");
    }
}
