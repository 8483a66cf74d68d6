package dk.samstemt.notification.story;

import java.util.List;

/** What is kept of notices that came back, and of the warnings about them. */
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

    /** What each report about a person's notice was read as. */
    static List<String> results(House house, String person) {
        return house.database().sql("""
                select b.result from bounce b join message m using (association, message)
                where m.person = ? and m.kind = 'NOTICE' order by b.bounced_at, b.result""").param(person).query(String.class).list();
    }

    /** Twenty more replies to a person's notice, harmless ones. */
    static void manyReports(House house, String person) {
        house.database().sql("""
                insert into bounce (sha256, association, message, envelope, result, status, diagnostic, bounced_at)
                select 'many-' || n, association, message, envelope, 'OTHER', '', '', moment() from message, generate_series(1, 20) n
                where person = ? and kind = 'NOTICE'""").param(person).update();
    }
}
