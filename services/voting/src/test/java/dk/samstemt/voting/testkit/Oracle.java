package dk.samstemt.voting.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Says whether I1 to I3 hold over finished ballots, by plain SQL on rows and on the JSON of the events, with no line of the
 * service's own code. Every query counts what must not be.
 */
public final class Oracle {
    private static final String TOLD = """
            told as (select b.assembly, o.type, o.sequence, convert_from(o.value, 'UTF8')::jsonb as event
                     from outbox o join ballot b on o.topic = 'voting.v1' and o.key = b.association || '/' || b.assembly
                     where b.assembly like :race || '%'),
            ended as (select assembly, min(sequence) as sequence, count(*) as times from told
                      where type in ('voting.ballot-closed.v1', 'voting.ballot-voided.v1') group by assembly)""";
    private static final Map<String, String> WRONGS = wrongs();
    private final JdbcClient jdbc;
    private final String race;

    /** Over the ballots whose assembly begins so. */
    public Oracle(Installation at, String race) {
        this.jdbc = at.bean(JdbcClient.class);
        this.race = race;
    }

    private static Map<String, String> wrongs() {
        Map<String, String> wrongs = new LinkedHashMap<>();
        wrongs.put("I3: effective although received at or after the deadline", "select count(*) from "
                + "statement s join ballot b using (association, assembly) where s.assembly like :race || '%' and s.received_at >= b.deadline");
        wrongs.put("I3: refused as late although before the deadline", "select count(*) from refusal r join ballot b using (association, assembly) "
                + "where r.assembly like :race || '%' and r.rule = 'GA-16' and r.refused_at < b.deadline");
        wrongs.put("I2: revisions that are not 1, 2, 3 ...", "select count(*) from (select 1 from statement where assembly like :race || '%' "
                + "group by assembly, party having count(*) <> max(revision) or min(revision) <> 1) x");
        wrongs.put("I2: later revision with an earlier moment", "select count(*) from statement s join statement t using (association, assembly, party) "
                + "where s.assembly like :race || '%' and t.revision = s.revision + 1 and t.received_at < s.received_at");
        wrongs.put("I1: not told in the log exactly as the receipt says", "select count(*) from statement s join receipt r using (association, statement) "
                + "left join outbox o on o.event_id = r.event where s.assembly like :race || '%' "
                + "and r.leaf_hash is distinct from encode(sha256('\\x00'::bytea || o.value), 'hex')");
        wrongs.put("I1: without a receipt", "select count(*) from statement s left join receipt r using (association, statement) "
                + "where s.assembly like :race || '%' and r.statement is null");
        wrongs.put("ended other than once, or closed early", "with " + TOLD + " select count(*) from ballot b left join ended e using (assembly) "
                + "where b.assembly like :race || '%' and b.state in ('CLOSED', 'VOIDED') and (e.times is distinct from 1 or b.closed_at < b.deadline)");
        wrongs.put("recorded after the end", "with " + TOLD + " select count(*) from told t join ended e using (assembly) "
                + "where t.type = 'voting.statement-recorded.v1' and t.sequence > e.sequence");
        wrongs.put("recorded while held", "with " + TOLD + " select count(*) from told h join told t using (assembly) where h.type = 'voting.ballot-held.v1' "
                + "and t.type = 'voting.statement-recorded.v1' and t.sequence > h.sequence and not exists (select from told r where r.assembly = h.assembly "
                + "and r.type = 'voting.ballot-resumed.v1' and r.sequence between h.sequence and t.sequence)");
        wrongs.put("gaps in the order of events", "with " + TOLD + " select count(*) from (select 1 from told group by assembly having max(sequence) <> count(*)) x");
        wrongs.put("by a mandate that did not hold", "select count(*) from statement s left join access_mandate m "
                + "on (m.association, m.mandate_id) = (s.association, s.mandate) and m.person = s.person and m.party = s.party "
                + "where s.assembly like :race || '%' and s.channel is null "
                + "and (m.from_at is null or s.received_at < m.from_at or s.received_at >= coalesce(m.until_at, 'infinity'))");
        wrongs.put("I1, I2: in the tally but not the newest, or newest but not in the tally", "with " + TOLD + """
                , newest as (select distinct on (assembly, party) assembly, party, statement, withdrawn from statement s
                             where assembly like :race || '%' order by assembly, party, revision desc),
                should as (select n.assembly, n.party, n.statement from newest n join ballot b using (assembly) where b.state = 'CLOSED' and not n.withdrawn),
                tally as (select t.assembly, s ->> 'party', s ->> 'statement' from told t, jsonb_array_elements(t.event -> 'data' -> 'statements') s
                          where t.type = 'voting.ballot-closed.v1')
                select count(*) from ((table should except table tally) union all (table tally except table should)) x""");
        return wrongs;
    }

    /** What is wrong and how often; empty when everything holds. */
    public Map<String, Integer> wrong() {
        Map<String, Integer> found = new LinkedHashMap<>();
        WRONGS.forEach((wrong, query) -> {
            int times = count(query);
            if (times > 0) {
                found.put(wrong, times);
            }
        });
        return found;
    }

    /** Counts by a query of the test's own; {@code :race} is the common beginning. */
    public int count(String query) {
        return jdbc.sql(query).param("race", race).query(Integer.class).single();
    }
}
