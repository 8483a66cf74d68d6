package dk.samstemt.membership.grant;

import dk.samstemt.membership.grant.PersonRoles.MandateHeld;
import dk.samstemt.membership.grant.PersonRoles.RoleHeld;
import dk.samstemt.membership.period.Period;
import dk.samstemt.membership.period.Periods;
import dk.samstemt.platform.database.Sql;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who may act as what, in three statements for a page of persons. The order of names is the database's, which is Danish. */
@Repository
class RoleBook {

    private static final String LIVE = " WHERE association = :association AND person IN (:persons) AND (valid_until IS NULL OR valid_until > :at)"
            + " AND (valid_until IS NULL OR valid_until > valid_from) ORDER BY valid_from, ";

    private final JdbcClient jdbc;

    RoleBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(String person, String name, String email, String provider, String subject, boolean oneHand) {

        private FourEyes.Login login() {
            return subject == null ? FourEyes.Login.NONE : oneHand ? FourEyes.Login.CHANGED_BY_ONE_HAND : FourEyes.Login.BOUND;
        }

        PersonRoles with(List<RoleHeld> grants, List<MandateHeld> mandates) {
            return new PersonRoles(person, name, email, provider, subject, grants, mandates,
                    FourEyes.of(grants.stream().map(RoleHeld::role).collect(Collectors.toSet()), !mandates.isEmpty(), login()));
        }
    }

    /**
     * Whom a page is to show.
     *
     * @param after  the person they come after; null or one who is none for the beginning
     * @param person the only one asked for; null for all
     * @param size   how many at most
     */
    record Excerpt(String after, String person, int size) {
    }

    /** A page, without the names of parties. */
    RoleList page(String association, Excerpt excerpt, Instant moment) {
        List<Known> found = persons(association, excerpt);
        List<Known> page = found.subList(0, Math.min(excerpt.size(), found.size()));
        List<String> references = page.stream().map(Known::person).toList();
        Map<String, List<RoleHeld>> grants = references.isEmpty() ? Map.of() : grants(association, references, moment);
        Map<String, List<MandateHeld>> mandates = references.isEmpty() ? Map.of() : mandates(association, references, moment);
        return new RoleList(page.stream().map(one -> one.with(grants.getOrDefault(one.person(), List.of()), mandates.getOrDefault(one.person(), List.of()))).toList(),
                found.size() > page.size() ? page.get(page.size() - 1).person() : null, List.of());
    }

    private List<Known> persons(String association, Excerpt excerpt) {
        return jdbc.sql("""
                        SELECT p.person, p.name, p.email, l.provider, l.subject, coalesce(l.bound_by = (SELECT e.ended_by FROM login_end e
                            WHERE e.association = l.association AND e.person = l.person ORDER BY e.ended_at DESC LIMIT 1), false) AS one_hand FROM person p
                        LEFT JOIN login l ON l.association = p.association AND l.person = p.person
                        LEFT JOIN person a ON a.association = p.association AND a.person = :after
                        WHERE p.association = :association AND (:person = '' OR p.person = :person) AND (a.person IS NULL OR (p.name, p.person) > (a.name, a.person))
                        ORDER BY p.name, p.person LIMIT :size""")
                .param("association", association).param("after", said(excerpt.after())).param("person", said(excerpt.person())).param("size", excerpt.size() + 1)
                .query((row, number) -> new Known(row.getString("person"), row.getString("name"), row.getString("email"), row.getString("provider"), row.getString("subject"),
                        row.getBoolean("one_hand")))
                .list();
    }

    private static String said(String reference) {
        return reference == null ? "" : reference;
    }

    private Map<String, List<RoleHeld>> grants(String association, List<String> persons, Instant moment) {
        Map<String, List<RoleHeld>> found = new HashMap<>();
        jdbc.sql("SELECT * FROM role_grant" + LIVE + "role_grant").param("association", association).param("persons", persons).param("at", Sql.utc(moment)).query(row -> {
            Period period = Periods.of(row);
            found.computeIfAbsent(row.getString("person"), person -> new ArrayList<>()).add(new RoleHeld(row.getString("role_grant"), row.getString("role"),
                    row.getString("party"), row.getString("office"), period.from(), period.until(), period.state(moment)));
        });
        return found;
    }

    private Map<String, List<MandateHeld>> mandates(String association, List<String> persons, Instant moment) {
        Map<String, List<MandateHeld>> found = new HashMap<>();
        jdbc.sql("SELECT * FROM mandate" + LIVE + "mandate").param("association", association).param("persons", persons).param("at", Sql.utc(moment)).query(row -> {
            Period period = Periods.of(row);
            found.computeIfAbsent(row.getString("person"), person -> new ArrayList<>()).add(new MandateHeld(row.getString("mandate"), row.getString("party"),
                    period.from(), period.until(), period.state(moment)));
        });
        return found;
    }
}
