package dk.samstemt.membership.person;

import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.web.ExpectedVersion;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Optional;

/** The persons of each association. */
@Repository
public class Persons {

    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a person; the login is stored by {@link #bind}. */
    void add(String association, String reference, NewContact person, Instant moment) {
        jdbc.sql("INSERT INTO person (association, person, name, email, language, registered_at) VALUES (:association, :person, :name, :email, :language, :at)")
                .param("association", association).param("person", reference).param("name", person.name())
                .param("email", person.email()).param("language", person.language()).param("at", Sql.utc(moment))
                .update();
    }

    /** Puts other contact data in their place. */
    void change(String association, String reference, NewContact person) {
        jdbc.sql("UPDATE person SET name = :name, email = :email, language = :language, revision = revision + 1 WHERE association = :association AND person = :person")
                .param("association", association).param("person", reference).param("name", person.name())
                .param("email", person.email()).param("language", person.language()).update();
    }

    /** Answers 404 unless the person is one of the association, 412 unless its contact data are still as they were seen. */
    void mustBeAt(String association, String reference, long seen) {
        new ExpectedVersion(seen).check(jdbc.sql("SELECT revision FROM person WHERE association = ? AND person = ?").param(association).param(reference)
                .query(Integer.class).optional().orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND)));
    }

    /** Whether mail to the address reaches somebody else of the association. */
    boolean reachesAnother(String association, String email, String reference) {
        return jdbc.sql("SELECT count(*) FROM person WHERE association = ? AND lower(email) = lower(?) AND person <> ?").param(association)
                .param(email).param(reference).query(Integer.class).single() > 0;
    }

    /** Binds a login to a person; false when it is another's in this association, or the person has one. */
    boolean bind(String association, String reference, NewLogin login) {
        return jdbc.sql("INSERT INTO login (association, person, provider, subject) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .param(association).param(reference).param(login.provider()).param(login.subject()).update() == 1;
    }

    /** Notes who bound the person's login after the registration. */
    void boundBy(String association, String reference, String administrator) {
        jdbc.sql("UPDATE login SET bound_by = ? WHERE association = ? AND person = ?").param(administrator).param(association).param(reference).update();
    }

    /** Ends the binding of that very login; false when the person has another one, or none. */
    boolean unbind(String association, String reference, NewLogin login) {
        return jdbc.sql("DELETE FROM login WHERE association = ? AND person = ? AND provider = ? AND subject = ?")
                .param(association).param(reference).param(login.provider()).param(login.subject()).update() == 1;
    }

    /** Keeps who ended which binding, and when. */
    void unboundBy(Caller caller, String reference, NewLogin login, Instant moment) {
        jdbc.sql("INSERT INTO login_end (association, person, provider, subject, ended_by, ended_at) VALUES (?, ?, ?, ?, ?, ?)")
                .param(caller.association()).param(reference).param(login.provider()).param(login.subject()).param(caller.person()).param(Sql.utc(moment)).update();
    }

    /** Whether the person logs in with that subject; true at once, also while the binding is still on its way to the access tables. */
    public boolean logsInAs(String association, String reference, String subject) {
        return jdbc.sql("SELECT count(*) FROM login WHERE association = ? AND person = ? AND subject = ?").param(association)
                .param(reference).param(subject).query(Integer.class).single() > 0;
    }

    /** The person's name; empty when the reference is nobody's here. */
    public Optional<String> name(String association, String reference) {
        return jdbc.sql("SELECT name FROM person WHERE association = ? AND person = ?").param(association).param(reference).query(String.class).optional();
    }

    /** Answers 404 unless the person is one of the association. */
    public void mustKnow(String association, String reference) {
        if (jdbc.sql("SELECT count(*) FROM person WHERE association = ? AND person = ?").param(association)
                .param(reference == null ? "" : reference).query(Integer.class).single() == 0) {
            throw ProblemException.of(Problems.NOT_FOUND);
        }
    }
}
