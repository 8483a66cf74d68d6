package dk.samstemt.notification.recipient;

import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.membership.Contact;
import dk.samstemt.platform.events.StateHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the newest contact data; erases them with the person, also in messages made from them and in warnings about those. */
@Component
class KeepContacts implements StateHandler<Contact> {

    private final JdbcClient database;

    KeepContacts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return Topics.CONTACTS;
    }

    @Override
    public Class<Contact> type() {
        return Contact.class;
    }

    @Override
    public void handle(String key, Contact contact) {
        if (contact == null) {
            erase(key.substring(key.indexOf('/') + 1));
        } else {
            keep(contact);
        }
    }

    private void keep(Contact contact) {
        database.sql("""
                insert into contact (association, person, name, email, language) values (?, ?, ?, ?, ?)
                on conflict (association, person) do update
                set name = excluded.name, email = excluded.email, language = excluded.language""")
                .params(contact.association(), contact.person(), contact.name(), contact.email(), contact.language()).update();
    }

    private void erase(String person) {
        database.sql("update contact set name = null, email = null, language = null where person = ?").param(person).update();
        database.sql("update message set name = '', recipient = '' where person = ? and phase = 'DONE'").param(person).update();
        database.sql("""
                update attempt a set copy = null from message m
                where m.association = a.association and m.message = a.message and m.person = ? and m.phase = 'DONE'""")
                .param(person).update();
        database.sql("""
                update bounce b set diagnostic = '', recipient = '' from message m
                where m.association = b.association and m.message = b.message and m.person = ?""").param(person).update();
        database.sql("""
                update attempt a set copy = null from message w
                where w.kind = 'NOTICE_BOUNCED' and (w.association, w.message) = (a.association, a.message)
                and exists (select from envelope e join message m using (association, message) where e.envelope = w.fact and m.person = ?)""")
                .param(person).update();
    }
}
