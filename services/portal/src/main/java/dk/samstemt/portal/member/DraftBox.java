package dk.samstemt.portal.member;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

import java.util.Map;

/** Where {@code voting} keeps a party's draft. */
@HttpExchange("/api/v1/associations/{association}/assemblies/{assembly}/ballot/parties/{party}/draft")
public interface DraftBox {

    @GetExchange
    Draft read(@PathVariable String association, @PathVariable String assembly, @PathVariable String party);

    /** {@code at} names association, assembly and party; {@code seen} is the version that was seen, in quotes. */
    @PutExchange
    Draft.Saved save(@PathVariable Map<String, String> at, @RequestHeader("Idempotency-Key") String key, @RequestHeader("If-Match") String seen,
                          @RequestBody Draft.Content content);

    /** {@code at} names association, assembly and party; {@code seen} is the version that was seen, in quotes. */
    @DeleteExchange
    void discard(@PathVariable Map<String, String> at, @RequestHeader("Idempotency-Key") String key, @RequestHeader("If-Match") String seen);
}
