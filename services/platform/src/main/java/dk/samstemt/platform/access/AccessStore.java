package dk.samstemt.platform.access;

import dk.samstemt.contracts.membership.MandateGranted;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** This service's copy of logins, roles and mandates. Asked at each request, so an end has effect at once. */
final class AccessStore {

    private static final String HOLDS = " and from_at <= moment() and (until_at is null or until_at > moment())";

    private final JdbcClient jdbc;

    AccessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody while a login is on its way from one person to another and only one of the two is here yet: better nobody than the wrong one. */
    Optional<String> person(Login login, String association) {
        return jdbc.sql("select max(person) from access_login where provider = :provider and subject = :subject and association = :association having count(*) = 1")
                .param("provider", login.provider()).param("subject", login.subject()).param("association", association)
                .query(String.class).optional();
    }

    Set<String> roles(String association, String person) {
        return new TreeSet<>(jdbc.sql("select distinct role from access_grant where association = :association and person = :person" + HOLDS)
                .param("association", association).param("person", person).query(String.class).list());
    }

    Set<String> parties(String association, String person) {
        return new TreeSet<>(jdbc.sql("select distinct party from access_mandate where association = :association and person = :person" + HOLDS)
                .param("association", association).param("person", person).query(String.class).list());
    }

    /** Roles in any association, for actions that belong to the installation; a mandate is the role of a representative. */
    Set<String> rolesAnywhere(Login login) {
        return new TreeSet<>(jdbc.sql("""
                select g.role from access_login l join access_grant g on g.association = l.association and g.person = l.person
                where l.provider = :provider and l.subject = :subject""" + HOLDS + """
                 union
                select 'representative' from access_login l join access_mandate m on m.association = l.association and m.person = l.person
                where l.provider = :provider and l.subject = :subject""" + HOLDS)
                .param("provider", login.provider()).param("subject", login.subject()).query(String.class).list());
    }

    /** Associations in which the login is bound to a person. */
    Set<String> associations(Login login) {
        return new TreeSet<>(jdbc.sql("select association from access_login where provider = :provider and subject = :subject")
                .param("provider", login.provider()).param("subject", login.subject()).query(String.class).list());
    }

    /** Associations in which the login holds a role. */
    Set<String> associations(Login login, String role) {
        return new TreeSet<>(jdbc.sql("""
                select distinct g.association from access_login l join access_grant g on g.association = l.association and g.person = l.person
                where l.provider = :provider and l.subject = :subject and g.role = :role""" + HOLDS)
                .param("provider", login.provider()).param("subject", login.subject()).param("role", role).query(String.class).list());
    }

    void bind(String association, String person, String provider, String subject) {
        jdbc.sql("""
                insert into access_login (person, association, provider, subject) values (:person, :association, :provider, :subject)
                on conflict (person) do update set association = excluded.association, provider = excluded.provider, subject = excluded.subject""")
                .param("person", person).param("association", association).param("provider", provider).param("subject", subject).update();
    }

    void unbind(String person) {
        jdbc.sql("delete from access_login where person = :person").param("person", person).update();
    }

    void grant(String association, RoleGranted g) {
        jdbc.sql("""
                insert into access_grant (association, grant_id, person, role, party, office, from_at, until_at)
                values (:association, :grant, :person, :role, :party, :office, :from, :until) on conflict do nothing""")
                .param("association", association).param("grant", g.grant()).param("person", g.person()).param("role", g.role())
                .param("party", g.party()).param("office", g.office()).param("from", Sql.utc(g.from())).param("until", Sql.utc(g.until())).update();
    }

    void endGrant(String association, String grant, Instant until) {
        jdbc.sql("update access_grant set until_at = :until where association = :association and grant_id = :grant")
                .param("until", Sql.utc(until)).param("association", association).param("grant", grant).update();
    }

    void mandate(String association, MandateGranted m) {
        jdbc.sql("""
                insert into access_mandate (association, mandate_id, person, party, from_at, until_at)
                values (:association, :mandate, :person, :party, :from, :until) on conflict do nothing""")
                .param("association", association).param("mandate", m.mandate()).param("person", m.person()).param("party", m.party())
                .param("from", Sql.utc(m.from())).param("until", Sql.utc(m.until())).update();
    }

    void endMandate(String association, String mandate, Instant until) {
        jdbc.sql("update access_mandate set until_at = :until where association = :association and mandate_id = :mandate")
                .param("until", Sql.utc(until)).param("association", association).param("mandate", mandate).update();
    }
}
