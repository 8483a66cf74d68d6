package dk.samstemt.portal.secretariat;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;
import java.util.Map;

/** What calling an assembly off needs of {@code assembly}. */
@HttpExchange("/api/v1/associations/{association}/assemblies/{assembly}/cancellation")
public interface CancelService {

    /** What the law would say now and what every party would be told; changes nothing. */
    @PostExchange("/preview")
    Preview preview(@PathVariable String association, @PathVariable String assembly, @RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> body);

    /** Calls it off: every party is told. */
    @PostExchange
    void cancel(@PathVariable String association, @PathVariable String assembly, @RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> body);

    /**
     * What it would be.
     *
     * @param mayBeCancelled whether the law lets it
     * @param ruling         why
     * @param document       what every party would be told
     */
    record Preview(boolean mayBeCancelled, AssemblyService.Ruling ruling, Document document) {
    }

    /**
     * What every party would be told; each text by language.
     *
     * @param by         who calls it off
     * @param reason     why
     * @param provision  on what it had been called
     * @param statements what becomes of statements
     * @param recipients who is told
     */
    record Document(Map<String, String> by, Map<String, String> reason, Map<String, String> provision, Map<String, String> statements, List<Recipient> recipients) {
    }

    /** @param name language to name */
    record Recipient(Map<String, String> name) {
    }
}
