package dk.samstemt.portal.secretariat;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;
import java.util.Map;

/** What waivers of the notice period need of {@code assembly}. */
public interface WaiverService {

    /** Asks parties for their written waiver of the notice period. */
    @PostExchange("/api/v1/associations/{association}/assemblies/{assembly}/remedy/waiver-requests")
    void askForWaivers(@PathVariable String association, @PathVariable String assembly, @RequestHeader("Idempotency-Key") String key,
                       @RequestBody Map<String, List<String>> parties);

    /** Records the signed waiver; the headers say the scan's type. */
    @PostExchange("/api/v1/associations/{association}/assemblies/{assembly}/remedy/waivers/{party}")
    void record(@PathVariable Map<String, String> where, @RequestParam String day, @RequestHeader Map<String, String> headers, @RequestBody byte[] scan);
}
