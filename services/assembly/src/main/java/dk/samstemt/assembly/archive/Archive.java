package dk.samstemt.assembly.archive;

import dk.samstemt.json.Json;
import dk.samstemt.platform.database.Sql;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds assemblies: two statements for a page, however many there are. */
@Repository
class Archive {

    private static final String LINES = """
            SELECT s.assembly, s.kind, s.form, s.day, s.state, s.purpose, s.last_dispatch, s.deadline,
                   CASE WHEN r.party IS NULL THEN NULL ELSE COALESCE(NOT a.withdrawn, false) END AS answered
            FROM assembly s
            LEFT JOIN roll_party r ON r.association = s.association AND r.assembly = s.assembly AND r.party = :party
            LEFT JOIN answered a ON a.association = s.association AND a.assembly = s.assembly AND a.party = :party
            WHERE s.association = :association AND (:drafts OR s.state <> 'DRAFT')""";
    private static final String NAMED = LINES + " AND s.assembly IN (:named)";
    private static final String PAGE = LINES + """
              AND s.day >= :from AND s.day < :before
              AND (:kind = '' OR s.kind = :kind) AND (:state = '' OR s.state = :state)
              AND (:words = '' OR s.words @@ to_tsquery('simple', :words))
              AND (:after = '' OR (s.day, s.assembly) < (SELECT l.day, l.assembly FROM assembly l WHERE l.association = :association AND l.assembly = :after))
            ORDER BY s.day DESC, s.assembly DESC LIMIT :size""";

    private final JdbcClient jdbc;

    Archive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param drafts whether drafts are shown too */
    ArchivePage page(String association, Wanted wanted, boolean drafts, int size) {
        List<ArchiveLine> found = jdbc.sql(PAGE).param("association", association).param("drafts", drafts).param("from", wanted.from()).param("before", wanted.before())
                .param("kind", said(wanted.kind())).param("state", said(wanted.state())).param("words", wanted.query()).param("party", said(wanted.party()))
                .param("after", said(wanted.after())).param("size", size + 1).query(Archive::line).list();
        List<ArchiveLine> page = found.subList(0, Math.min(size, found.size()));
        return new ArchivePage(List.copyOf(page), found.size() > size ? page.get(size - 1).assembly() : null, years(association, drafts),
                wanted.named().isEmpty() ? List.of() : named(association, wanted, drafts));
    }

    /** In the order in which they are named. */
    private List<ArchiveLine> named(String association, Wanted wanted, boolean drafts) {
        return jdbc.sql(NAMED).param("association", association).param("drafts", drafts).param("party", said(wanted.party())).param("named", wanted.named())
                .query(Archive::line).stream().sorted(Comparator.comparing(line -> wanted.named().indexOf(line.assembly()))).toList();
    }

    private List<Integer> years(String association, boolean drafts) {
        return jdbc.sql("SELECT DISTINCT extract(year FROM day)::int AS year FROM assembly WHERE association = :association AND (:drafts OR state <> 'DRAFT') ORDER BY year DESC")
                .param("association", association).param("drafts", drafts).query(Integer.class).list();
    }

    private static String said(String word) {
        return word == null ? "" : word;
    }

    private static ArchiveLine line(ResultSet row, int number) throws SQLException {
        return new ArchiveLine(row.getString("assembly"), row.getString("kind"), row.getString("form"), row.getObject("day", LocalDate.class), row.getString("state"),
                purpose(row.getString("purpose")), Sql.instant(row, "last_dispatch"), Sql.instant(row, "deadline"), row.getObject("answered", Boolean.class));
    }

    private static Map<String, String> purpose(String json) {
        Map<String, String> purpose = new LinkedHashMap<>();
        ((Map<?, ?>) Json.read(json.getBytes(StandardCharsets.UTF_8))).forEach((language, text) -> purpose.put((String) language, (String) text));
        return purpose;
    }
}
