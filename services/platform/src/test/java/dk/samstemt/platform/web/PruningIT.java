package dk.samstemt.platform.web;

import dk.samstemt.platform.probe.Probe;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PruningIT {

    @Test
    void oldAnswersGoInBatchesAndOthersStay() {
        Probe.running();
        Probe.jdbc().sql("""
                insert into idempotency (caller, key, fingerprint, status, created_at)
                select 'pruned', n::text, ''::bytea, 201, clock_timestamp() - case when n <= 2500 then interval '181 days' else interval '179 days' end
                from generate_series(1, 2503) n""").update();
        Probe.running().getBean(IdempotencyPruning.class).prune();
        assertThat(Probe.jdbc().sql("select key from idempotency where caller = 'pruned' order by key").query(String.class).list())
                .containsExactly("2501", "2502", "2503");
    }
}
