package dk.samstemt.notification.story;

/** What is kept of the warnings about notices that came back. */
final class Warnings {

    private Warnings() {
    }

    /** Warnings that themselves hold a name or an address. */
    static long naming(House house) {
        return house.database().sql("select count(*) from message where kind = 'NOTICE_BOUNCED' and association = 'bounce'"
                + " and (details like '%example.org%' or details like '%Prøve%')").query(Long.class).single();
    }

    /** Warnings about a person's notices of which a copy is kept: it has the person's name and address. */
    static long kept(House house, String person) {
        return house.database().sql("""
                select count(*) from attempt a join message w using (association, message) join envelope e on e.envelope = w.fact
                join message m on (m.association, m.message) = (e.association, e.message)
                where w.kind = 'NOTICE_BOUNCED' and a.copy is not null and m.association = 'bounce' and m.person = ?""").param(person)
                .query(Long.class).single();
    }
}
