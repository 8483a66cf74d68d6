package dk.samstemt.assembly.zone;

import dk.samstemt.assembly.attention.Attentions;
import dk.samstemt.assembly.attention.Concern;
import dk.samstemt.assembly.attention.Kind;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.time.LegalTime;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At start-up every assembly under way is computed again with the time zone data of this runtime. Where a moment would fall
 * elsewhere nothing moves: the stored instant stands, and the secretariat decides.
 */
@Component
public class ZoneWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ZoneWatch.class);

    private final Assemblies assemblies;
    private final Attentions attentions;
    private final Law law;
    private final LegalTime time;
    private final TransactionTemplate transaction;

    ZoneWatch(Assemblies assemblies, Attentions attentions, Law law, LegalTime time, TransactionTemplate transaction) {
        this.assemblies = assemblies;
        this.attentions = attentions;
        this.law = law;
        this.time = time;
        this.transaction = transaction;
    }

    /** Compares every assembly under way, each by itself; asks where something differs. One that cannot be compared keeps no other waiting. */
    @EventListener(ApplicationReadyEvent.class)
    public void compare() {
        assemblies.underWay().forEach(row -> attempt(row.ref()));
    }

    private void attempt(AssemblyRef ref) {
        try {
            transaction.executeWithoutResult(status -> compare(assemblies.lock(ref)));
        } catch (RuntimeException e) {
            LOG.error("{} could not be compared with the time zone data of today", ref.key(), e);
        }
    }

    private void compare(AssemblyRow row) {
        LawVersion version = law.version(row.ref().association(), row.statutesVersion());
        String before = assemblies.tzdata(row.ref());
        if (!row.state().underWay() || version.tzdata().equals(before)) {
            return;
        }
        Map<String, Object> differences = Differences.of(row, version.statutes());
        if (!differences.isEmpty()) {
            LOG.error("Time zone data {} would move {} of {}: a person must decide", version.tzdata(), differences.keySet(), row.ref().key());
            differences.put("tzdata", before == null ? "" : before);
            differences.put("tzdataNow", version.tzdata());
            attentions.open(row.ref(), Kind.TIME_ZONE_CHANGED, new Concern("", differences, row.deadline()), time.now());
        }
    }
}
