package dk.samstemt.portal.auditor;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

import java.util.Map;

/** What the area asks of the statutes in {@code membership}: a ruling made again from its facts, in words. Nothing is stored of it. */
public interface Recomputing {

    @PostExchange("/api/v1/associations/{association}/statutes/{version}/rulings/{question}")
    RulingShown again(@PathVariable String association, @PathVariable String version, @PathVariable String question, @RequestHeader("Idempotency-Key") String key,
                      @RequestBody Map<String, Object> facts);
}
