package dk.samstemt.voting.testkit;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.voting.ballot.model.BallotId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open ballots by the thousand, put into the tables directly: opening is not what the races are about. */
public final class Arena {
    private static final long BEAT_NANOS = 2_000_000_000L;
    private static final String BALLOT = """
            with b as (insert into ballot (association, assembly, statutes_version, day, deadline, state, opened_at, closing_ordered_at)
                         values ('beta', :assembly, 1, date '2023-11-14', moment() + :millis * interval '1 ms', 'OPEN', moment(),
                                 moment() + :millis * interval '1 ms' + interval '1 ms')
                         returning association, assembly, deadline),
                 i as (insert into ballot_item (association, assembly, item, number, kind)
                         select association, assembly, 'item-' || n, n, 'DECISION' from b, generate_series(2, 3) n),
                 p as (insert into ballot_party (association, assembly, party, place)
                         select association, assembly, p, n from b, unnest(string_to_array(:parties, ',')) with ordinality as t (p, n))
            select deadline from b""";
    // The relay would send tens of thousands of events that nobody waits for; what was told stands in the outbox all the same.
    private static final String QUIET = """
            create or replace function voting.untold() returns trigger language plpgsql
              as $$ begin new.published_at = clock_timestamp(); return new; end $$;
            create or replace trigger untold before insert on voting.outbox for each row
              when (new.key like 'beta/race%') execute function voting.untold()""";
    private final Installation at;
    private final JdbcClient jdbc;
    private final String prefix = Ids.next("race");
    private final AtomicLong beaten = new AtomicLong();

    /** Ballots of one race, which an {@link Oracle} finds by their common beginning. */
    public Arena(Installation at) {
        this.at = at;
        this.jdbc = at.bean(JdbcClient.class);
        at.superuser(QUIET);
    }

    /** What the ids of its assemblies begin with. */
    public String prefix() {
        return prefix;
    }

    /** A ballot of association beta that closes after so many milliseconds of legal time. */
    public Bout open(long millis) {
        heartbeat();
        String assembly = Ids.next(prefix);
        Instant deadline = jdbc.sql(BALLOT).param("assembly", assembly).param("millis", millis)
                .param("parties", String.join(",", at.parties())).query(OffsetDateTime.class).single().toInstant();
        return new Bout(new BallotId("beta", assembly), deadline);
    }

    // Without a heartbeat legal time stands still after 30 seconds.
    private void heartbeat() {
        long now = System.nanoTime();
        long last = beaten.get();
        if (now - last > BEAT_NANOS && beaten.compareAndSet(last, now)) {
            at.now();
        }
    }

    /** Lets a ballot close after so many milliseconds from now. */
    public Bout end(BallotId id, long millis) {
        heartbeat();
        Instant deadline = jdbc.sql("update ballot b set deadline = d, closing_ordered_at = d from (select moment() + ? * interval '1 ms' as d) m"
                        + " where assembly = ? returning b.deadline")
                .params(millis, id.assembly()).query(OffsetDateTime.class).single().toInstant();
        return new Bout(id, deadline);
    }

    /** A ballot and its deadline. */
    public record Bout(BallotId id, Instant deadline) {
    }
}
